// Java in words its grammar can read: the same length, other letters where the language is newer than the grammar.

const word = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
/** What comes before a `switch` that is a statement. */
const statementBefore = new Set(['', ';', '{', '}', ')', ':', 'else', 'do']);
const blankOf = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Where the literal or comment that begins at `at` ends; `at` where none begins. */
function endOfOpaque(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  const until = (end: string, from: number) => {
    const found = text.indexOf(end, from);
    return found < 0 ? text.length : found;
  };
  if (two === '//') return until('\n', at);
  if (two === '/*') return Math.min(until('*/', at + 2) + 2, text.length);
  if (text.startsWith('"""', at)) {
    for (let from = at + 3; ; ) {
      const end = until('"""', from);
      if (end >= text.length) return text.length;
      let slashes = 0;
      while (text[end - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) return end + 3;
      from = end + 1;
    }
  }
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return at;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === quote) return end + 1;
    else if (text[end] === '\n') return end;
  }
  return text.length;
}

/** How far labels, patterns and heads reach: looking further each time would take long in a hostile text. */
const near = 2000;

/** Where the bracket that opens at `at` is closed, or -1. */
function closing(whole: string, at: number): number {
  const text = whole.slice(at, at + near);
  let depth = 0;
  for (let end = 0; end < text.length; end += 1) {
    const opaque = endOfOpaque(text, end);
    if (opaque > end) end = opaque - 1;
    else if ('([{'.includes(text[end] ?? ' ')) depth += 1;
    else if (')]}'.includes(text[end] ?? ' ') && --depth === 0) return at + end;
  }
  return -1;
}

/** Where a label ends: behind its `->` or `:`, or -1. */
function endOfLabel(whole: string, at: number): number {
  const text = whole.slice(at, at + near);
  for (let end = 0; end < text.length; end += 1) {
    const opaque = endOfOpaque(text, end);
    const letter = text[end];
    if (opaque > end) end = opaque - 1;
    else if (letter === '(') {
      const closed = closing(text, end);
      if (closed < 0) return -1;
      end = closed;
    } else if (letter === ';' || letter === '{' || letter === '}') return -1;
    else if (letter === ':' && text[end + 1] === ':') end += 1;
    else if (letter === ':' || (letter === '-' && text[end + 1] === '>'))
      return at + end + (letter === ':' ? 1 : 2);
  }
  return -1;
}

const nextSolid = (text: string, at: number): number => {
  let solid = at;
  while (solid < text.length && ' \t\r\n'.includes(text[solid] ?? '')) solid += 1;
  return solid;
};

/** What replaces a word, with what belongs to it; '' leaves it. */
type Plain = (text: string, at: number, before: string) => string;

const label: Plain = (text, at) => {
  const end = endOfLabel(text, at + 4);
  return end < 0 ? '' : blankOf(text.slice(at, end));
};

/** By the word it begins with. */
const plains: Readonly<Record<string, Plain>> = {
  class: (_text, _at, before) => (before === '.' ? 'clazz' : ''),
  case: label,
  default: (text, at) => {
    const next = nextSolid(text, at + 7);
    const length = text.startsWith('->', next) ? 2 : text[next] === ':' ? 1 : 0;
    return length === 0 ? '' : blankOf(text.slice(at, next + length));
  },
  // The value of a branch becomes a statement of its own.
  yield: (text, at, before) => {
    const next = text[nextSolid(text, at + 5)] ?? '';
    return [';', '{', '}', ':', ''].includes(before) && !'=.+-;,)'.includes(next) ? '     ' : '';
  },
  // In an expression: a lambda without parameters, its body the branches.
  switch: (text, at, before) => {
    const open = nextSolid(text, at + 6);
    if (statementBefore.has(before) || text[open] !== '(') return '';
    const closed = closing(text, open);
    const body = closed < 0 ? -1 : nextSolid(text, closed + 1);
    if (body < 0 || text[body] !== '{') return '';
    return `s${blankOf(text.slice(at + 1, body - 2))}->`;
  },
  // A record pattern: the type is enough.
  instanceof: (text, at) => {
    const pattern =
      /instanceof\s{1,99}(?:final\s{1,99})?[\w.$]{1,200}(?:<[^<>(){};]{0,200}>)?\s{0,99}(?=\()/y;
    pattern.lastIndex = at;
    const open = pattern.test(text) ? pattern.lastIndex : -1;
    const closed = open < 0 ? -1 : closing(text, open);
    return closed < 0 ? '' : text.slice(at, open) + blankOf(text.slice(open, closed + 1));
  },
};

/** `text` for the grammar: text blocks as strings of one line, newer syntax as older, everything at its place. */
export function plainJava(text: string): string {
  const out: string[] = [];
  let kept = 0;
  let before = '';
  const put = (from: number, plain: string) => {
    out.push(text.slice(kept, from), plain);
    kept = from + plain.length;
  };
  for (let at = 0; at < text.length; ) {
    const opaque = endOfOpaque(text, at);
    if (opaque > at) {
      if (text.startsWith('"""', at) && opaque - at >= 6) put(at, `"${'x'.repeat(opaque - at - 2)}"`);
      if (text[at] !== '/') before = '"';
      at = opaque;
      continue;
    }
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    if (found) {
      const plain = Object.hasOwn(plains, found) ? plains[found]?.(text, at, before) : '';
      if (plain) put(at, plain);
      // A label is gone: what follows it stands where a statement does.
      before =
        plain && (found === 'case' || found === 'default') ? ':' : plain && found === 'yield' ? '=' : found;
      if (plain && found === 'switch') before = ';';
      at += plain ? plain.length : found.length;
      continue;
    }
    const letter = text[at] ?? '';
    if (!' \t\r\n'.includes(letter)) before = letter === '>' && text[at - 1] === '-' ? '->' : letter;
    at += 1;
  }
  out.push(text.slice(kept));
  return out.join('');
}
