// Validation beside the bare parsers and the JSON language service, for documents of 200, 2,000 and 20,000 lines.
import { parseTree } from 'jsonc-parser';
import languageServiceModule from 'vscode-json-languageservice';
import { schemaFor } from '../core/config/schema-for.ts';
import { findProfile } from '../core/profile/profiles.ts';
import { soundConfig } from '../core/rules/sound-config.ts';
import { validate } from '../core/validation/validate.ts';
import { measure, type Table, time } from './measure.ts';

// A UMD bundle: Node sees its names on the default export only.
const { getLanguageService, TextDocument } = languageServiceModule;

/** A sound config without comments that is about `lines` long: a long list of registered redirect URIs. */
export function longConfig(lines: number): string {
  const config = JSON.parse(soundConfig);
  const { registeredRedirectUris: registered } = config.environments.test;
  const [first] = registered;
  const missing = lines - JSON.stringify(config, null, 2).split('\n').length;
  for (let i = 0; i < missing; i++) registered.push(`${first}/${i}`);
  return JSON.stringify(config, null, 2);
}

/** Each call sees a text of its own, so that no cache of a parsed document helps. */
const versions = (text: string) => {
  let version = 0;
  return () => `${text}${' '.repeat(++version % 50)}`;
};

async function validationTable(lines: number, rounds: number): Promise<Table> {
  const next = versions(longConfig(lines));
  const service = getLanguageService({});
  const schema = schemaFor('en');
  service.configure({ schemas: [{ uri: 'govauth://schema', fileMatch: ['*'], schema }] });
  const languageService = () => {
    const document = TextDocument.create('file:///govauth.config.json', 'jsonc', 1, next());
    return service.doValidation(document, service.parseJSONDocument(document), {
      comments: 'ignore',
      trailingCommas: 'ignore',
    });
  };
  const own = () => validate(next(), { resolveProfile: findProfile });
  const { findings } = own();
  if (findings.length > 0) throw new Error(`the long config is not sound: ${findings[0]?.message.en}`);
  const repeat = (work: () => unknown) => () =>
    time(async () => {
      for (let i = 0; i < 10; i++) await work();
    }).then((total) => total / 10);
  return measure(
    `Validation: ${lines} lines`,
    'ms',
    'jsonc-parser parseTree',
    {
      'JSON.parse': repeat(() => JSON.parse(next())),
      'jsonc-parser parseTree': repeat(() => parseTree(next())),
      'govauth validate': repeat(own),
      'vscode-json-languageservice': repeat(languageService),
    },
    rounds,
  );
}

export async function validationTables(rounds: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (const lines of [200, 2000, 20_000]) tables.push(await validationTable(lines, rounds));
  return tables;
}
