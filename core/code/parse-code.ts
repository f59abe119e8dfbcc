// Source code → syntax tree: which parser, and what the text is made into before.
import type { Tree } from '@lezer/common';
import { parser as javaParser } from '@lezer/java';
import { parser as javascriptParser } from '@lezer/javascript';
import { parser as phpParser } from '@lezer/php';
import { boundedParse } from './bounded-parse.ts';
import type { CodeLanguage } from './code.ts';
import { plainJava } from './plain-java.ts';
import { plainJavascript } from './plain-javascript.ts';
import { plainPhp, withoutHeredocs } from './plain-php.ts';

const withTags = javascriptParser.configure({ dialect: 'ts jsx' });
const withCasts = javascriptParser.configure({ dialect: 'ts' });

function errors(tree: Tree): number {
  let count = 0;
  const cursor = tree.cursor();
  do if (cursor.type.isError) count += 1;
  while (cursor.next());
  return count;
}

/** `<T>x` is a tag in one dialect and a cast in the other: the one that understands more. */
function javascriptTree(text: string): Tree {
  const plain = plainJavascript(text);
  const closesTags = plain.includes('</') || plain.includes('/>');
  if (!closesTags) return boundedParse(withCasts, plain);
  const tagged = boundedParse(withTags, plain);
  const faults = errors(tagged);
  if (faults === 0) return tagged;
  const cast = boundedParse(withCasts, plain);
  return errors(cast) < faults ? cast : tagged;
}

function phpTree(text: string): Tree {
  const plain = plainPhp(text);
  const tree = boundedParse(phpParser, plain);
  if (!plain.includes('<<<')) return tree;
  const quoted = withoutHeredocs(plain, tree);
  return quoted === plain ? tree : boundedParse(phpParser, quoted);
}

const trees: Readonly<Record<CodeLanguage, (text: string) => Tree>> = {
  java: (text) => boundedParse(javaParser, plainJava(text)),
  javascript: javascriptTree,
  php: phpTree,
};

/** The tree of `text`, whose places are those of `text`. */
export const parseCode = (text: string, language: CodeLanguage): Tree => trees[language](text);
