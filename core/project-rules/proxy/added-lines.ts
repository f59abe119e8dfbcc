// New lines in an nginx file, below one that is there.
import type { TextEdit } from '../../finding.ts';
import type { NginxLine } from '../../project/views/nginx/lines.ts';

/** Indented as `line` is, with its line ends. */
export function linesBelow({ file, directive }: NginxLine, added: readonly string[]): TextEdit {
  const { text, path } = file;
  const begin = text.lastIndexOf('\n', directive.offset - 1) + 1;
  const before = text.slice(begin, directive.offset);
  const indent = /^[ \t]*$/.test(before) ? before : '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    file: path,
    offset: directive.offset + directive.length,
    length: 0,
    newText: added.map((one) => end + indent + one).join(''),
  };
}
