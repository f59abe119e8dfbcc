// Codes and tokens that the platform has given out.
import { readForms } from '../../browser/login-form.ts';
import type { Dialect } from '../../dialect/dialect.ts';
import type { HttpAnswer } from '../../dialect/message.ts';
import type { Seat } from './seat.ts';

export interface Issued {
  readonly kind: 'code' | 'token';
  readonly value: string;
}

/** In a page that posts itself to the callback. */
function codesPosted({ body }: HttpAnswer, { profile }: Dialect): readonly Issued[] {
  const name = profile.callback.parameters['code'] ?? 'code';
  return readForms(body).flatMap(({ hidden }) =>
    hidden.flatMap(([field, value]) => (field === name ? [{ kind: 'code' as const, value }] : [])),
  );
}

function codesIn({ headers: { location } }: HttpAnswer, dialect: Dialect): readonly Issued[] {
  if (location === undefined || !URL.canParse(location)) return [];
  const { code } = dialect.callback.read(location).parameters;
  return code ? [{ kind: 'code', value: code }] : [];
}

function tokensIn(answer: HttpAnswer, dialect: Dialect): readonly Issued[] {
  if (!dialect.profile.token || !/^\s*\{/.test(answer.body)) return [];
  const read = dialect.token.readAnswer(answer);
  const { access_token: access, refresh_token: refresh } = read.kind === 'success' ? read.value : {};
  return [access, refresh].flatMap((value) =>
    typeof value === 'string' && value !== '' ? [{ kind: 'token' as const, value }] : [],
  );
}

export const issuedIn = (answer: HttpAnswer, dialect: Dialect): readonly Issued[] => [
  ...codesIn(answer, dialect),
  ...codesPosted(answer, dialect),
  ...tokensIn(answer, dialect),
];

const givesOut = new Set(['token', 'login', 'authorize']);

export const issuedBy = (seat: Seat, dialect: Dialect): readonly Issued[] =>
  seat
    .seen()
    .flatMap(({ endpoint, answer }) =>
      answer && (givesOut.has(endpoint) || answer.headers['location'] !== undefined)
        ? issuedIn(answer, dialect)
        : [],
    );
