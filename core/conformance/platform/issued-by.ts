// Codes and tokens that the platform has given out.
import type { Dialect } from '../../dialect/dialect.ts';
import type { HttpAnswer } from '../../dialect/message.ts';
import type { Seat } from './seat.ts';
import { selfSendingForm } from './self-sending-form.ts';

export interface Issued {
  readonly kind: 'code' | 'token';
  readonly value: string;
}

/** The callback as an address, where the platform sends a form too. */
function callbackIn(answer: HttpAnswer, url: string): string | undefined {
  const form = selfSendingForm(answer, url);
  return form ? `${form.location}?${form.posts}` : answer.headers['location'];
}

function codesIn(answer: HttpAnswer, url: string, dialect: Dialect): readonly Issued[] {
  const location = callbackIn(answer, url);
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

/** `url` is where the answer came from. */
export const issuedIn = (answer: HttpAnswer, url: string, dialect: Dialect): readonly Issued[] => [
  ...codesIn(answer, url, dialect),
  ...tokensIn(answer, dialect),
];

export const issuedBy = (seat: Seat, dialect: Dialect): readonly Issued[] =>
  seat
    .seen()
    .flatMap(({ endpoint, request: { url }, answer }) =>
      answer && (endpoint === 'token' || callbackIn(answer, url) !== undefined)
        ? issuedIn(answer, url, dialect)
        : [],
    );
