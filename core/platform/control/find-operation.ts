// An operation by its id.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { nearest } from '../nearest.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

/** Throws a UserError `operation-unknown` that lists the known ones. */
export function findOperation(id: string): Operation {
  const found = operations.find((one) => one.id === id);
  if (found) return found;
  const known = operations.map((one) => one.id);
  const meant = nearest(id, known);
  const list = text(`可用的操作：${known.join('、')}。`, `Known operations: ${known.join(', ')}.`);
  throw new UserError({
    code: 'operation-unknown',
    text: text(`没有名为“${id.slice(0, 40)}”的操作。`, `There is no operation “${id.slice(0, 40)}”.`),
    hint: meant ? text(`是否想用 ${meant}？${list.zh}`, `Did you mean ${meant}? ${list.en}`) : list,
  });
}
