// PHP in words its grammar can read: the same length, other letters where the language is newer than the grammar.
import type { Tree } from '@lezer/common';
import { quotedHeredoc } from './heredoc.ts';

const blank = (found: string): string => found.replace(/[^\r\n]/g, ' ');
const underscored = (found: string): string => `${found.slice(0, -1)}_`;

const words =
  'abstract|and|array|as|break|case|catch|class|clone|const|continue|declare|default|do|echo|else|elseif|empty|enum|extends|final|finally|fn|for|foreach|from|function|global|goto|if|implements|include|instanceof|insteadof|interface|list|match|namespace|new|null|or|print|private|protected|public|readonly|require|return|static|switch|throw|trait|try|unset|use|var|while|xor|yield';

/** What is replaced, and by what; also where it only looks like code: contents are read from the original. */
const plain: readonly (readonly [RegExp, (found: string) => string])[] = [
  // Letters beyond Latin-1 in names; not the blanks among them.
  [/[\u0100-\u200a\u200c-\u205f\u2061-\ufefe\uff00-\uffff]/g, () => 'é'],
  [/<\?xml\b/gi, blank],
  // Words of the language as names of members, methods, arguments.
  [new RegExp(`(?<=::)(?:${words})\\b`, 'gi'), underscored],
  [new RegExp(`(?<=\\b(?:function|const)[ \\t]{1,9})(?:${words})\\b(?=[ \\t]{0,9}[(=])`, 'gi'), underscored],
  [new RegExp(`(?<=[(,]\\s{0,40})(?:${words})(?=[ \\t]{0,9}:[^:])`, 'gi'), underscored],
  [/(?<=(?::\s{0,9}\??|\bnew\s{1,9}))static\b/gi, underscored],
  [/\breadonly(?=\s{1,9}(?:(?:final|abstract)\s{1,9})?class\b)/gi, blank],
  [/\b(?:private|protected|public)\(set\)/gi, blank],
  [/(?<=\bconst[ \t]{1,9})\??[\w\\|]{1,60}(?=[ \t]{1,9}\w{1,60}[ \t]{0,9}=)/gi, blank],
  // The quotes go before the tag: the grammar knows none.
  [/<<<[ \t]{0,9}"\w{1,99}"(?=[\r\n])/g, (found) => `<<<  ${found.slice(3).replaceAll('"', '')}`],
];

export const plainPhp = (text: string): string =>
  plain.reduce((left, [found, by]) => left.replace(found, by), text);

/** The text with its heredocs as quoted strings; the same text where it has none. */
export function withoutHeredocs(text: string, tree: Tree): string {
  const parts: string[] = [];
  let done = 0;
  const cursor = tree.cursor();
  do {
    if (cursor.name !== 'HeredocString') continue;
    parts.push(text.slice(done, cursor.from), quotedHeredoc(text.slice(cursor.from, cursor.to)));
    done = cursor.to;
  } while (cursor.next());
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}
