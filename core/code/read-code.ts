// Source code → what it says, in the vocabulary of `code.ts`.
import type { Code, CodeLanguage } from './code.ts';
import type { Grammar } from './grammar.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { parseCode } from './parse-code.ts';
import { php } from './php.ts';
import { walk } from './walk.ts';

/** No file that people write is longer, in UTF-16 units. */
const longest = 1_000_000;
const grammars: Readonly<Record<CodeLanguage, Grammar>> = { java, javascript, php };

/**
 * What a file says. Never throws: faults in the code are its compiler's matter, what stands around them is read. A text
 * over 1,000,000 units says nothing; one that no person writes (thousands of brackets deep, thousands of faults) is
 * read from its beginning to there.
 */
export function readCode(text: string, language: CodeLanguage): Code {
  const grammar = grammars[language];
  const read = text.length > longest ? '' : text;
  return walk(parseCode(read, language), read, grammar);
}
