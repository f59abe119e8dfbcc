// Java as a row of words, marks and literals: as much of a lexer as `plain-java.ts` needs.

export interface Token {
  readonly from: number;
  readonly to: number;
  /** The word or mark; `"` for strings and letters, `"""` for text blocks. Who reads a token may put another word. */
  word: string;
}

const wordAt = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const marks = ['->', '::'];

function until(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

function endOfTextBlock(text: string, at: number): number {
  for (let from = at + 3; ; ) {
    const end = until(text, '"""', from);
    let slashes = 0;
    while (text[end - 4 - slashes] === '\\') slashes += 1;
    if (end >= text.length || slashes % 2 === 0) return end;
    from = end - 2;
  }
}

function endOfQuoted(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === text[at]) return end + 1;
    else if (text[end] === '\n') return end;
  }
  return text.length;
}

/** Where the comment that begins at `at` ends; `at` where none begins. */
function endOfComment(text: string, at: number): number {
  if (text.startsWith('//', at)) return until(text, '\n', at);
  return text.startsWith('/*', at) ? until(text, '*/', at + 2) : at;
}

function tokenAt(text: string, at: number): Token {
  const letter = text[at] ?? '';
  if (text.startsWith('"""', at)) return { from: at, to: endOfTextBlock(text, at), word: '"""' };
  if (letter === '"' || letter === "'") return { from: at, to: endOfQuoted(text, at), word: '"' };
  wordAt.lastIndex = at;
  const word = wordAt.exec(text)?.[0] ?? marks.find((mark) => text.startsWith(mark, at)) ?? letter;
  return { from: at, to: at + word.length, word };
}

export function javaTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const comment = endOfComment(text, at);
    if (comment > at) at = comment;
    else if (text.charCodeAt(at) <= 32) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.to;
    }
  }
  return tokens;
}
