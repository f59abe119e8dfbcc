// Java in words its grammar can read: the same length, other letters where the language is newer than the grammar.
import { javaTokens, type Token } from './java-tokens.ts';

/** How many tokens labels, patterns and heads have: looking further each time would take long in a hostile text. */
const near = 300;
/** What comes before a `switch` that is a statement. */
const statementBefore = new Set(['', ';', '{', '}', ')', ':', 'else', 'do']);

/** What ends a type that is no name: the grammar reads `int.class`. */
const unnamed = new Set([']', ...'boolean byte char double float int long short void'.split(' ')]);

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}
type Plain = (tokens: readonly Token[], at: number) => Edit | undefined;

/** Words of module declarations, which the grammar takes for words of the language everywhere. */
const moduleWords = 'exports opens provides requires to transitive uses with'.split(' ');
const underscored: Plain = (tokens, at) => {
  const word = tokens[at];
  return word && { from: word.from, to: word.to, by: `${word.word.slice(0, -1)}_` };
};

const wordOf = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const isWord = (word: string): boolean => /^[\p{ID_Start}$_]/u.test(word);

/** The place where what opens at `at` is closed, or -1. */
function closing(tokens: readonly Token[], at: number, opening = '([{', closed = ')]}'): number {
  let depth = 0;
  for (let end = at; end < tokens.length && end < at + near; end += 1) {
    const word = wordOf(tokens, end);
    if (opening.includes(word)) depth += 1;
    else if (closed.includes(word)) depth -= 1;
    if (depth <= 0) return depth === 0 ? end : -1;
  }
  return -1;
}

/** The place of the `->` or `:` of a label that begins at `at`, or -1. */
function endOfLabel(tokens: readonly Token[], at: number): number {
  for (let end = at; end < tokens.length && end < at + near; end += 1) {
    const word = wordOf(tokens, end);
    if (word === '->' || word === ':') return end;
    if (';{}'.includes(word) || word === 'case') return -1;
    if (word === '(') end = closing(tokens, end);
    if (end < at) return -1;
  }
  return -1;
}

/** From the token `at` to the token `last`, blank. */
function without(tokens: readonly Token[], at: number, last: number): Edit | undefined {
  const [first, end] = [tokens[at], tokens[last]];
  return first && end && { from: first.from, to: end.to, by: '' };
}

/** The branch behind a label stands where a statement does. */
const label: Plain = (tokens, at) => {
  const end = endOfLabel(tokens, at + 1);
  const last = tokens[end];
  if (last) last.word = ';';
  return without(tokens, at, end);
};

/** The place of the `(` behind the type of a record pattern, or -1. */
function recordPattern(tokens: readonly Token[], at: number): number {
  for (let open = at; open >= at && open < at + near; open += 1) {
    const word = wordOf(tokens, open);
    if (word === '(' && open > at) return open;
    if (word === '<') open = closing(tokens, open, '<', '>');
    else if (word !== '.' && !isWord(word)) return -1;
  }
  return -1;
}

/** By the word it begins with. */
const plains: Readonly<Record<string, Plain>> = {
  ...Object.fromEntries(moduleWords.map((word) => [word, underscored])),
  '"""': (tokens, at) => {
    const block = tokens[at];
    const length = block ? block.to - block.from : 0;
    return block && length >= 6
      ? { from: block.from, to: block.to, by: `"${'x'.repeat(length - 2)}"` }
      : undefined;
  },
  class: (tokens, at) => {
    const word = tokens[at];
    const literal = wordOf(tokens, at - 1) === '.' && !unnamed.has(wordOf(tokens, at - 2));
    return word && literal ? { from: word.from, to: word.to, by: 'clazz' } : undefined;
  },
  case: label,
  default: (tokens, at) => (['->', ':'].includes(wordOf(tokens, at + 1)) ? label(tokens, at) : undefined),
  // The value of a branch becomes a statement of its own.
  yield: (tokens, at) => {
    const word = tokens[at];
    const stands = ['', ';', '{', '}'].includes(wordOf(tokens, at - 1));
    if (!word || !stands || '=.+-;,)'.includes(wordOf(tokens, at + 1))) return undefined;
    word.word = '=';
    return without(tokens, at, at);
  },
  // In an expression: a lambda without parameters, its body the branches.
  switch: (tokens, at) => {
    const word = tokens[at];
    const closed = wordOf(tokens, at + 1) === '(' ? closing(tokens, at + 1) : -1;
    const body = closed < 0 ? undefined : tokens[closed + 1];
    if (statementBefore.has(wordOf(tokens, at - 1)) || !word || body?.word !== '{') return undefined;
    const blanks = ' '.repeat(body.from - word.from - 3);
    return { from: word.from, to: body.from, by: `s${blanks}->` };
  },
  // The type of a record pattern is enough.
  instanceof: (tokens, at) => {
    const open = recordPattern(tokens, at + 1);
    return open < 0 ? undefined : without(tokens, open, closing(tokens, open));
  },
};

/** `text` for the grammar: text blocks as strings of one line, newer syntax as older, everything at its place. */
export function plainJava(text: string): string {
  const tokens = javaTokens(text);
  const out: string[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordOf(tokens, at);
    const edit = Object.hasOwn(plains, word) ? plains[word]?.(tokens, at) : undefined;
    if (!edit || edit.from < done) continue;
    const by = edit.by || text.slice(edit.from, edit.to).replace(/[^\r\n]/g, ' ');
    out.push(text.slice(done, edit.from), by);
    done = edit.to;
  }
  out.push(text.slice(done));
  return out.join('');
}
