// The language library's shapes as VS Code's own.
import {
  CompletionItem,
  type CompletionItemKind,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkdownString,
  Range,
  SelectionRange,
  SnippetString,
  type SymbolKind,
  TextEdit,
} from 'vscode';
import type * as json from 'vscode-json-languageservice';

export const range = ({ start, end }: json.Range): Range =>
  new Range(start.line, start.character, end.line, end.character);

const markdown = (content: string | json.MarkupContent): MarkdownString | string =>
  typeof content === 'string' ? content : new MarkdownString(content.value);

// The protocol counts both kinds from 1, VS Code from 0.
const completionKind = (kind: number | undefined) =>
  kind === undefined ? undefined : ((kind - 1) as CompletionItemKind);
const symbolKind = (kind: number) => (kind - 1) as SymbolKind;

const insertOf = ({ textEdit, insertText, insertTextFormat, label }: json.CompletionItem) => {
  const text = textEdit?.newText ?? insertText ?? label;
  return insertTextFormat === 2 ? new SnippetString(text) : text;
};

export function completion(item: json.CompletionItem): CompletionItem {
  const made = new CompletionItem(item.label, completionKind(item.kind));
  made.insertText = insertOf(item);
  if (item.textEdit)
    made.range = range('range' in item.textEdit ? item.textEdit.range : item.textEdit.replace);
  if (item.documentation) made.documentation = markdown(item.documentation);
  if (item.detail) made.detail = item.detail;
  if (item.filterText) made.filterText = item.filterText;
  if (item.sortText) made.sortText = item.sortText;
  if (item.command) made.command = { title: item.command.title, command: item.command.command };
  return made;
}

const hoverPart = (part: json.MarkedString | json.MarkupContent): MarkdownString =>
  typeof part === 'string'
    ? new MarkdownString(part)
    : 'kind' in part
      ? new MarkdownString(part.value)
      : new MarkdownString().appendCodeblock(part.value, part.language);

export const hover = ({ contents, range: place }: json.Hover): Hover =>
  new Hover((Array.isArray(contents) ? contents : [contents]).map(hoverPart), place && range(place));

export function symbol(item: json.DocumentSymbol): DocumentSymbol {
  const made = new DocumentSymbol(
    item.name,
    item.detail ?? '',
    symbolKind(item.kind),
    range(item.range),
    range(item.selectionRange),
  );
  made.children = (item.children ?? []).map(symbol);
  return made;
}

export const edit = ({ range: place, newText }: json.TextEdit): TextEdit =>
  new TextEdit(range(place), newText);

export const folding = ({ startLine, endLine }: json.FoldingRange): FoldingRange =>
  new FoldingRange(startLine, endLine);

export const selection = ({ range: place, parent }: json.SelectionRange): SelectionRange =>
  new SelectionRange(range(place), parent && selection(parent));
