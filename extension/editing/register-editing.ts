// Everything the editor offers in a config file, as one list.
import { type Disposable, languages } from 'vscode';
import { configLanguage } from '../config-file/config-file.ts';
import type { FindingsOf } from '../diagnostics/findings-of.ts';
import { createQuickFixes, quickFixKinds } from '../diagnostics/quick-fixes.ts';
import type { TestPlatform } from '../platform/test-platform.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import { language } from '../spoken.ts';
import type { SystemFindings } from '../validation/system-findings.ts';
import { createCompletion } from './completion.ts';
import { createFindingLenses } from './finding-lenses.ts';
import type { JsonLanguage } from './json-language.ts';
import { createRuleHover } from './rule-hover.ts';
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

/** More than anybody reads; all of a hostile file would keep the editor waiting. */
const outline = { resultLimit: 1000 };

export function registerEditing(
  findingsOf: FindingsOf,
  systems: SystemFindings,
  secrets: SecretStore,
  platform: TestPlatform,
): Disposable[] {
  const json = lazyJson();
  const selector = { language: configLanguage };
  // Files of systems are of many languages; a config may also be nowhere on disk.
  const anyFile = [{ scheme: 'file' }, selector];
  return [
    languages.registerCompletionItemProvider(selector, createCompletion(json, secrets), '"', ' ', ':', '$'),
    languages.registerCodeActionsProvider(
      anyFile,
      createQuickFixes(findingsOf, systems.rootOf),
      quickFixKinds,
    ),
    languages.registerCodeLensProvider(anyFile, createFindingLenses(systems)),
    languages.registerHoverProvider(anyFile, createRuleHover(findingsOf)),
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
        return library.findDocumentSymbols2(source, tree, outline).map(symbol);
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
