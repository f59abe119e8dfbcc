// VS Code's own JSON language library, fed with the config's schema; loaded when a config is first edited.
import {
  ClientCapabilities,
  getLanguageService,
  type JSONDocument,
  type JSONSchema,
  TextDocument,
} from 'vscode-json-languageservice';
import { schemaFor } from '../../core/config/schema-for.ts';
import type { Language } from '../../core/text.ts';

/** The parts of `vscode.TextDocument` the library needs. */
interface Source {
  readonly uri: { toString(): string };
  readonly version: number;
  getText(): string;
}

interface Read {
  readonly document: TextDocument;
  readonly tree: JSONDocument;
}

export function createJsonLanguage(language: Language) {
  const schema = schemaFor(language) as JSONSchema;
  const library = getLanguageService({
    clientCapabilities: ClientCapabilities.LATEST,
    // Whatever address `$schema` names, the schema is ours: nothing is fetched.
    schemaRequestService: async () => JSON.stringify(schema),
  });
  // Findings come from the rules; the library completes and explains.
  library.configure({
    validate: false,
    allowComments: true,
    schemas: [{ uri: 'govauth:config', fileMatch: ['*'], schema }],
  });
  const kept = new WeakMap<Source, Read>();
  return {
    library,
    /** The library's view of `source`: its document and its tree, made once for each version. */
    read: (source: Source): Read => {
      const { version } = source;
      const known = kept.get(source);
      if (known?.document.version === version) return known;
      const document = TextDocument.create(
        source.uri.toString(),
        'govauth-config',
        version,
        source.getText(),
      );
      const made = { document, tree: library.parseJSONDocument(document) };
      kept.set(source, made);
      return made;
    },
  };
}

export type JsonLanguage = ReturnType<typeof createJsonLanguage>;
