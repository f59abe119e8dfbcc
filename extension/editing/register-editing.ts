// Everything the editor offers in a config file, as one list.
import { type Disposable, languages } from 'vscode';
import { configLanguage } from '../config-file/config-file.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import { createQuickFixes, quickFixKinds } from '../diagnostics/quick-fixes.ts';
import type { TestPlatform } from '../platform/test-platform.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import { language } from '../spoken.ts';
import { createCompletion } from './completion.ts';
import type { JsonLanguage } from './json-language.ts';
import { createRunLenses } from './run-lenses.ts';
import { edit, folding, hover, selection, symbol } from './to-vscode.ts';

/** The language library, loaded with the first question put to it. */
function lazyJson(): () => Promise<JsonLanguage> {
  let loaded: Promise<JsonLanguage> | undefined;
  return () => {
    loaded ??= import('./json-language.ts').then(({ createJsonLanguage }) => createJsonLanguage(language()));
    return loaded;
  };
}

export function registerEditing(
  judgements: Judgements,
  secrets: SecretStore,
  platform: TestPlatform,
): Disposable[] {
  const json = lazyJson();
  const selector = { language: configLanguage };
  return [
    languages.registerCompletionItemProvider(selector, createCompletion(json, secrets), '"', ' ', ':', '$'),
    languages.registerCodeActionsProvider(selector, createQuickFixes(judgements), quickFixKinds),
    languages.registerCodeLensProvider(selector, createRunLenses(platform)),
    languages.registerHoverProvider(selector, {
      provideHover: async (document, position) => {
        const { library, read } = await json();
        const { document: source, tree } = read(document);
        const found = await library.doHover(source, position, tree);
        return found && hover(found);
      },
    }),
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: async (document) => {
        const { library, read } = await json();
        const { document: source, tree } = read(document);
        return library.findDocumentSymbols2(source, tree).map(symbol);
      },
    }),
    languages.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: async (document, options) => {
        const { library, read } = await json();
        return library.format(read(document).document, undefined, options).map(edit);
      },
    }),
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: async (document) => {
        const { library, read } = await json();
        return library.getFoldingRanges(read(document).document).map(folding);
      },
    }),
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: async (document, positions) => {
        const { library, read } = await json();
        const { document: source, tree } = read(document);
        return library.getSelectionRanges(source, [...positions], tree).map(selection);
      },
    }),
  ];
}
