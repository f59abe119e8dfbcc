// One exchange as it is shown: both wires, masked.
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';
import type { RawExchange } from './artefacts.ts';
import type { BodyRole } from './mask/body-role.ts';
import type { Masker } from './mask/masker.ts';
import type { Exchange, ShownMessage } from './outcome.ts';

const typeOf = (headers: Readonly<Record<string, string>>): string =>
  (headers['content-type'] ?? '').toLowerCase();

const showRequest = ({ method, url, headers, body }: HttpRequest, masker: Masker): ShownMessage => ({
  line: `${method} ${masker.url(url)}`,
  headers: masker.headers(headers),
  body: masker.body(body, typeOf(headers), 'request'),
});

/** A page for the person may greet him by name: of one that is no error only the title is kept. */
function onlyTitle(answer: HttpAnswer): HttpAnswer {
  if (answer.status >= 400 || !typeOf(answer.headers).includes('html')) return answer;
  const title = /<title\b[^>]*>[^<]*<\/title\s*>/i.exec(answer.body)?.[0] ?? '';
  return { ...answer, body: `${title}\n… (${answer.body.length})` };
}

const showAnswer = ({ status, headers, body }: HttpAnswer, role: BodyRole, masker: Masker): ShownMessage => ({
  line: String(status),
  headers: masker.headers(headers),
  body: masker.body(body, typeOf(headers), role),
});

interface Pair {
  readonly request: HttpRequest;
  readonly answer?: HttpAnswer;
}

const withoutPage = ({ request, answer }: Pair): Pair => ({
  request,
  ...(answer ? { answer: onlyTitle(answer) } : {}),
});

const showPair = ({ request, answer }: Pair, role: BodyRole, masker: Masker) => ({
  request: showRequest(request, masker),
  ...(answer ? { answer: showAnswer(answer, role, masker) } : {}),
});

export function showExchange(raw: RawExchange, masker: Masker): Exchange {
  const role: BodyRole = raw.endpoint === 'userinfo' ? 'userinfo' : 'answer';
  const { id, step, channel, startedAt, duration, wire, standard, failure } = raw;
  return {
    id,
    step,
    channel,
    startedAt,
    duration,
    wire: showPair(channel === 'browser' ? withoutPage(wire) : wire, role, masker),
    ...(standard ? { standard: showPair(standard, role, masker) } : {}),
    ...(failure ? { failure: failure.code } : {}),
  };
}
