// YAML → settings: Spring's application.yml, docker-compose, continuous integration.
import { firstOf } from './broken-at.ts';
import { longest, tooLong } from './longest.ts';
import type { Setting, Settings } from './setting.ts';
import { aliasesOf } from './yaml/aliases.ts';
import { addLeaves } from './yaml/leaves.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

const none: ReturnType<typeof aliasesOf> = new Map();

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
