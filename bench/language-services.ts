// The language services that editors ship, as functions from a text to their findings.
import languageServiceModule from 'vscode-json-languageservice';
import { getLanguageService as yamlService } from 'yaml-language-server';
import { schemaFor } from '../core/config/schema-for.ts';
import { settingsSchema } from './validation-texts.ts';

// A UMD bundle: Node sees its names on the default export only.
const { getLanguageService, TextDocument } = languageServiceModule;

type Validate = (text: string) => PromiseLike<readonly unknown[]>;

/** Each call is a new version, so that nothing parsed before is of use. */
let version = 0;

export function jsonLanguageService(): Validate {
  const service = getLanguageService({});
  const schema = schemaFor('en');
  service.configure({ schemas: [{ uri: 'govauth://schema', fileMatch: ['*'], schema }] });
  return (text) => {
    const document = TextDocument.create('file:///govauth.config.json', 'jsonc', ++version, text);
    return service.doValidation(document, service.parseJSONDocument(document), {
      comments: 'ignore',
      trailingCommas: 'ignore',
    });
  };
}

export function yamlLanguageService(): Validate {
  const service = yamlService({
    schemaRequestService: () => Promise.reject(new Error('no schema is fetched')),
    workspaceContext: { resolveRelativePath: (relative) => relative },
  });
  // It writes into the schema that it is given.
  const schema = structuredClone(settingsSchema);
  service.configure({
    validate: true,
    schemas: [{ uri: 'govauth://settings', fileMatch: ['*.yml'], schema }],
  });
  return (text) =>
    service.doValidation(TextDocument.create('file:///application.yml', 'yaml', ++version, text), false);
}
