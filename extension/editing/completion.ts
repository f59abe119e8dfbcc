// Completion in the config: the schema's proposals, and before them those that data knows better.
import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  CompletionList,
  Range,
  type TextDocument,
} from 'vscode';
import { parsedConfig } from '../config-file/parsed-config.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import { spoken } from '../spoken.ts';
import type { JsonLanguage } from './json-language.ts';
import { knownFacts } from './known-facts.ts';
import { type Suggestions, suggestionsAt } from './suggestions.ts';
import { completion } from './to-vscode.ts';

function toItems({ items, replaces }: Suggestions, document: TextDocument): CompletionItem[] {
  const range = new Range(
    document.positionAt(replaces.offset),
    document.positionAt(replaces.offset + replaces.length),
  );
  return items.map(({ value, title }, index) => {
    const quoted = JSON.stringify(value);
    const item = new CompletionItem(quoted, CompletionItemKind.Value);
    item.insertText = quoted;
    item.filterText = quoted;
    item.range = range;
    item.sortText = `0${String(index).padStart(3, '0')}`;
    if (title) item.detail = spoken(title);
    return item;
  });
}

export const createCompletion = (
  json: () => Promise<JsonLanguage>,
  secrets: SecretStore,
): CompletionItemProvider => ({
  provideCompletionItems: async (document, position) => {
    const { library, read } = await json();
    const { document: source, tree } = read(document);
    const proposed = await library.doComplete(source, position, tree);
    const { text, value } = parsedConfig(document);
    const platform = typeof value === 'object' && value !== null ? Reflect.get(value, 'platform') : undefined;
    const facts = await knownFacts(document, platform, secrets);
    const suggestions = suggestionsAt(text, document.offsetAt(position), value, facts);
    const own = suggestions ? toItems(suggestions, document) : [];
    const labels = new Set(own.map(({ label }) => label));
    const others = (proposed?.items ?? []).filter(({ label }) => !labels.has(label)).map(completion);
    return new CompletionList([...own, ...others], false);
  },
});
