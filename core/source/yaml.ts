// YAML → settings: Spring's application.yml, docker-compose, continuous integration.
import { text as said } from '../text.ts';
import { brokenAt, firstOf } from './broken-at.ts';
import type { Setting, Settings } from './setting.ts';
import { aliasesOf } from './yaml/aliases.ts';
import { addLeaves } from './yaml/leaves.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

const none: ReturnType<typeof aliasesOf> = new Map();

/** In UTF-16 units: no settings file is that long, and reading YAML takes seconds a million. */
const longest = 2_000_000;

const tooLong = brokenAt(
  0,
  1,
  said(
    `文件超过 ${longest} 个字符，不按设置文件读取。`,
    `The file has more than ${longest} characters and is not read as settings.`,
  ),
  said('把数据移出设置文件。', 'Move data out of the settings.'),
);

/**
 * Leaves of maps and lists in the order they stand. What an alias stands for has the place where it is written and the
 * keys it has by way of the alias. Within a merge the map's own keys win, then the maps merged first.
 */
export function readYaml(text: string): Settings {
  if (text.length > longest) return { settings: [], broken: tooLong };
  const { documents, broken: unreadable, asWritten } = parseYaml(text);
  const settings: Setting[] = [];
  let broken = unreadable;
  for (const [part, document] of documents.entries()) {
    if (!document.contents) continue;
    const aliases = text.includes('*') ? aliasesOf(document) : none;
    broken = firstOf(broken, addLeaves(document.contents, settings, { text, part, aliases, asWritten }));
  }
  return { settings, ...(broken && { broken }) };
}
