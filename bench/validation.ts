// Validation beside the bare parsers and the language services, for documents of 200, 2,000 and 20,000 lines.
import { parseTree } from 'jsonc-parser';
import { parse as parseYaml } from 'yaml';
import { stacks } from '../core/config/stacks.ts';
import { findProfile } from '../core/profile/profiles.ts';
import { validate } from '../core/validation/validate.ts';
import { validateProject } from '../core/validation/validate-project.ts';
import { jsonLanguageService, yamlLanguageService } from './language-services.ts';
import { manyConfigsTable } from './many-configs.ts';
import { measure, type Table, time } from './measure.ts';
import { configs, longConfig, longSettings } from './validation-texts.ts';

const sizes = [200, 2000, 20_000];

type Work = (text: string) => unknown;

/** What judges a settings file in YAML as part of a system. */
const ownYaml: Readonly<Record<string, Work>> = {
  'govauth validate': (text) =>
    validateProject({
      files: [{ path: 'src/main/resources/application.yml', text }],
      resolveProfile: findProfile,
    }),
};

const ownJson = (text: string) => validate(text, { resolveProfile: findProfile, stacks });

/** Milliseconds a call takes, over enough of them; each call sees a text of its own, so that no cache of one helps. The
 * first time, which does not count, makes four times the calls: code gets warm. */
function repeated(work: Work, text: string): () => Promise<number> {
  const calls = Math.max(4, Math.min(100, Math.round(2_000_000 / text.length)));
  let version = 0;
  return async () => {
    const rest = version === 0 ? 4 * calls : calls;
    const total = await time(async () => {
      for (let i = 0; i < rest; i++) await work(`${text}${' '.repeat(++version % 50)}`);
    });
    return total / rest;
  };
}

function textTable(
  title: string,
  floor: string,
  works: Readonly<Record<string, Work>>,
  text: string,
  rounds: number,
) {
  const candidates = Object.entries(works).map(([name, work]) => [name, repeated(work, text)] as const);
  return measure(title, 'ms', floor, Object.fromEntries(candidates), rounds);
}

async function configTable(kind: string, lines: number, rounds: number): Promise<Table> {
  const text = configs[kind]?.(longConfig(lines)) ?? '';
  const expected = /^3/.test(kind) ? 3 : 0;
  const { findings } = ownJson(text);
  if (findings.length !== expected)
    throw new Error(`${kind}, ${lines} lines: ${findings.map(({ message }) => message.en).join('; ')}`);
  const works: Readonly<Record<string, Work>> = {
    ...(kind === 'with comments' ? {} : { 'JSON.parse': (json) => JSON.parse(json) }),
    'jsonc-parser parseTree': (json) => parseTree(json),
    'govauth validate': ownJson,
    'vscode-json-languageservice': jsonLanguageService(),
  };
  return textTable(
    `Validation: config of ${lines} lines, ${kind}`,
    'jsonc-parser parseTree',
    works,
    text,
    rounds,
  );
}

async function settingsTable(lines: number, rounds: number): Promise<Table> {
  const works: Readonly<Record<string, Work>> = {
    'yaml parse': (yaml) => parseYaml(yaml),
    ...ownYaml,
    'yaml-language-server': yamlLanguageService(),
  };
  return textTable(
    `Validation: YAML settings of ${lines} lines`,
    'yaml parse',
    works,
    longSettings(lines),
    rounds,
  );
}

export async function validationTables(rounds: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (const lines of sizes)
    for (const kind of Object.keys(configs)) tables.push(await configTable(kind, lines, rounds));
  for (const lines of sizes) tables.push(await settingsTable(lines, Math.ceil(rounds / 3)));
  tables.push(await manyConfigsTable(Math.ceil(rounds / 3)));
  return tables;
}
