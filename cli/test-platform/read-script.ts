// Reads a script file: JSON with comments, judged against the operations of the platform it is for.
import type { Json } from '../../core/dialect/message.ts';
import { asUserError } from '../../core/document/as-user-error.ts';
import { parseText } from '../../core/document/parse.ts';
import { syntaxFinding } from '../../core/document/syntax-finding.ts';
import { UserError } from '../../core/errors.ts';
import type { KnownNames, Reading } from '../../core/platform/control/field.ts';
import { readScript } from '../../core/platform/control/read-script.ts';
import type { Script } from '../../core/platform/control/script.ts';
import { text } from '../../core/text.ts';

const twice = (name: string) =>
  text(`${name} 在同一个对象里出现了两次。`, `${name} stands in its object twice.`);

/** Throws a UserError at the place of the first mistake in `content`, which is that of `file`. */
export function parseScript(content: string, file: string, known: KnownNames): Script {
  const document = parseText(content);
  const syntax = syntaxFinding(document, 'script-syntax');
  if (syntax) throw asUserError(syntax, file);
  const [doubled] = document.duplicateKeys;
  if (doubled)
    throw new UserError({
      code: 'script-wrong',
      kind: 'findings',
      text: twice(String(doubled.value)),
      hint: text('请合并，或改成两个步骤。', 'Join the two, or make them two steps.'),
      place: { ...document.placeAt(doubled.offset, doubled.length), file },
    });
  const at: Reading = { path: [], known, mistakes: [] };
  const script = readScript(document.value as Json, at);
  const [mistake] = at.mistakes;
  if (script && !mistake) return script;
  throw new UserError({
    code: 'script-wrong',
    kind: 'findings',
    text: mistake?.text ?? text('脚本有误。', 'The script is wrong.'),
    hint: mistake?.hint ?? text('请改正后再运行。', 'Correct it and run again.'),
    place: { ...document.placeOf(mistake?.path ?? []), file },
  });
}
