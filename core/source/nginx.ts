// nginx.conf → directives with places.
import type { Broken } from './broken.ts';
import { deepest, tooDeep } from './deepest.ts';
import { beginsDirective, blocks } from './nginx/directive-names.ts';
import { luaEnd } from './nginx/lua-end.ts';
import * as mistakes from './nginx/mistakes.ts';
import { indentOf, isPlaceholder, type Word, wordAt } from './nginx/word.ts';
import type { Span } from './span.ts';

/** Its span goes from the name to the semicolon or the closing brace, and includes it. */
export interface NginxDirective extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  /** Quotes and escapes undone in `text`; the span has the quotes. */
  readonly args: readonly { readonly text: string; readonly span: Span }[];
  /** What stands in its braces; nothing of Lua. */
  readonly block?: readonly NginxDirective[];
}

export interface NginxFile {
  readonly directives: readonly NginxDirective[];
  readonly broken?: Broken;
}

/** Blanks, comments, and statements of templates, which are passed over. */
const skipped = /\s+|#[^\n]*|\{%[^\n]{0,300}?%\}/y;
/** `{{#each x}}` alone on its line. */
const statement = /\{\{[^{}\r\n]*\}\}(?=[ \t]*\r?\n)/y;

const spanOf = ({ offset, end }: Word): Span => ({ offset, length: end - offset });

function directiveOf([name, ...args]: readonly [Word, ...Word[]], end: number): NginxDirective {
  return {
    name: name.text,
    nameSpan: spanOf(name),
    args: args.map((word) => ({ text: word.text, span: spanOf(word) })),
    offset: name.offset,
    length: end - name.offset,
  };
}

/** A block that is open: the words before its brace, and what stands in it so far. */
interface Block {
  readonly words: readonly [Word, ...Word[]];
  readonly directives: NginxDirective[];
}

/** Placeholders of templates (`{{ x }}`, `${X}`) are words. After a mistake reading goes on where that is possible. */
export function readNginx(text: string): NginxFile {
  const directives: NginxDirective[] = [];
  const open: Block[] = [];
  const openQuotes = new Set<string>();
  let words: Word[] = [];
  let broken: Broken | undefined;
  /** The first block that ends with a brace further left than it begins: its own is likely the one that is missing. */
  let suspect: Word | undefined;
  let at = 0;

  const complain = (mistake: Broken) => {
    broken ??= mistake;
  };

  /** The words that are waiting, which are none then. */
  const takeWords = (): readonly [Word, ...Word[]] | undefined => {
    const [name, ...args] = words;
    words = [];
    return name && [name, ...args];
  };

  const add = (directive: NginxDirective) => (open.at(-1)?.directives ?? directives).push(directive);

  const endDirective = (end: number): boolean => {
    const taken = takeWords();
    if (taken) add(directiveOf(taken, end));
    return taken !== undefined;
  };

  const endUnfinished = () => {
    const [name] = words;
    const last = words.at(-1);
    if (!name || !last) return;
    complain(mistakes.noSemicolon(name.text, last));
    endDirective(last.end);
  };

  const openBlock = (offset: number) => {
    const nameless: Word = { text: '', offset, end: offset };
    if (words.length === 0) complain(mistakes.noName(offset, '{'));
    const taken = takeWords() ?? [nameless];
    const [name] = taken;
    if (!name.text.endsWith('_by_lua_block')) {
      open.push({ words: taken, directives: [] });
      return;
    }
    const end = luaEnd(text, at);
    if (end === undefined) complain(mistakes.noClosingBrace(name));
    at = end ?? text.length;
    add({ ...directiveOf(taken, at), block: [] });
  };

  const closeBlock = (end: number) => {
    const block = open.pop();
    if (!block) return complain(mistakes.strayBrace(end - 1));
    const [name] = block.words;
    const left = indentOf(text, name.offset);
    const right = indentOf(text, end - 1);
    if (left !== undefined && right !== undefined && right < left) suspect ??= name;
    add({ ...directiveOf(block.words, end), block: block.directives });
  };

  /** A name that begins a directive, on a line of its own: what came before it has not been ended. */
  const endForgotten = (next: Word) => {
    const [name] = words;
    const last = words.at(-1);
    if (!name || !last || !beginsDirective.has(next.text)) return;
    if (indentOf(text, next.offset) === undefined) return;
    if (!blocks.has(name.text) || (name.text === 'server' && words.length > 1)) return endUnfinished();
    complain(mistakes.noOpeningBrace(name.text, last));
    openBlock(last.end);
  };

  const addWord = () => {
    const word = wordAt(text, at, openQuotes);
    at = word.end;
    const lines = text.slice(word.offset, word.end).includes('\n');
    if (word.wrong === 'unclosed' || (word.wrong && lines)) complain(mistakes.unclosedQuote(word));
    else if (word.wrong) complain(mistakes.unseparated(word));
    endForgotten(word);
    words.push(word);
  };

  const readSign = (sign: string) => {
    const offset = at;
    at++;
    if (sign === ';' && !endDirective(at)) complain(mistakes.noName(offset, sign));
    if (sign === '{') openBlock(offset);
    if (sign === '}') {
      endUnfinished();
      closeBlock(at);
    }
  };

  const readNext = () => {
    skipped.lastIndex = at;
    const sign = text[at] ?? '';
    statement.lastIndex = at;
    if (skipped.test(text)) at = skipped.lastIndex;
    else if (words.length === 0 && statement.test(text)) at = statement.lastIndex;
    else if (';}'.includes(sign) || (sign === '{' && !isPlaceholder(text, at))) readSign(sign);
    else addWord();
  };

  const endAll = () => {
    endUnfinished();
    const unclosed = suspect ?? open.at(-1)?.words[0];
    if (open.length > 0 && unclosed) complain(mistakes.noClosingBrace(unclosed));
    while (open.length > 0) closeBlock(text.length);
  };

  while (at < text.length) {
    readNext();
    const deep = open[deepest];
    if (deep) return { directives: [], broken: broken ?? tooDeep(deep.words[0].offset) };
  }
  endAll();
  return { directives, ...(broken && { broken }) };
}
