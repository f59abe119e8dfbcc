// Codes and tokens that a seat has given out.
import type { Dialect } from '../../dialect/dialect.ts';
import type { HttpAnswer } from '../../dialect/message.ts';
import type { Seat } from './seat.ts';

export interface Issued {
  readonly kind: 'code' | 'token';
  readonly value: string;
}

function codeIn({ headers: { location } }: HttpAnswer, dialect: Dialect): Issued[] {
  if (location === undefined || !URL.canParse(location)) return [];
  const { code } = dialect.callback.read(location).parameters;
  return code === undefined ? [] : [{ kind: 'code', value: code }];
}

function tokenIn(answer: HttpAnswer, dialect: Dialect): Issued[] {
  const read = dialect.token.readAnswer(answer);
  const token = read.kind === 'success' ? read.value['access_token'] : undefined;
  return typeof token === 'string' ? [{ kind: 'token', value: token }] : [];
}

export const issuedBy = (seat: Seat, dialect: Dialect): readonly Issued[] =>
  seat.seen().flatMap(({ endpoint, answer }) => {
    if (!answer) return [];
    return endpoint === 'token' ? tokenIn(answer, dialect) : codeIn(answer, dialect);
  });
