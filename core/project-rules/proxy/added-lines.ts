// New lines in an nginx file, below one that is there.
import type { TextEdit } from '../../finding.ts';
import type { NginxLine } from '../../project/views/nginx/lines.ts';

/** Longer indentation is none. */
const widest = 200;

/** Indented as `line` is, with its line ends. */
export function linesBelow({ file, directive }: NginxLine, added: readonly string[]): TextEdit {
  const before = file.text.slice(Math.max(0, directive.offset - widest), directive.offset);
  const [, end = '\n', indent = ''] = /(\r?\n)([ \t]*)$/.exec(before) ?? [];
  return {
    file: file.path,
    offset: directive.offset + directive.length,
    length: 0,
    newText: added.map((one) => end + indent + one).join(''),
  };
}
