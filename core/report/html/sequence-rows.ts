// Exchanges as rows of a sequence diagram: who asks whom, in a few words.
import type { Exchange, ShownMessage } from '../../login/outcome.ts';
import type { Dialogue } from '../dialogue.ts';

export type Party = 'browser' | 'tool' | 'platform';

export interface Row {
  readonly exchange: number;
  readonly step: string;
  readonly from: Party;
  readonly to: Party;
  /** `POST /token` */
  readonly request: string;
  /** Names of what was sent. */
  readonly sent: string;
  /** `200`, `303 → /auth/callback`, the network's code, or undefined when the tool did not see one. */
  readonly answer: string | undefined;
  /** Names of what came back. */
  readonly got: string;
  /** What it is in the standard, where that differs. */
  readonly standard: string | undefined;
  readonly failed: boolean;
}

const addressOf = (line: string): URL | undefined => {
  const url = line.slice(line.indexOf(' ') + 1);
  return URL.canParse(url) ? new URL(url) : undefined;
};

const named = (names: Iterable<string>): string => [...new Set(names)].join(' · ');

function jsonNames(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    // One level deeper, an envelope shows what is in it.
    return Object.entries(value).flatMap(([name, member]) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? [`${name}{${Object.keys(member).join(', ')}}`]
        : [name],
    );
  } catch {
    return [];
  }
}

const formNames = (body: string): string[] =>
  /^[\w%.~+-]+=/.test(body) ? [...new URLSearchParams(body).keys()] : [];

function sentNames({ line, headers, body }: ShownMessage): string {
  const query = addressOf(line)?.searchParams.keys() ?? [];
  const authorization = headers['authorization'] ? ['Authorization'] : [];
  return named([...query, ...authorization, ...formNames(body), ...jsonNames(body)]);
}

const requestWords = ({ line }: ShownMessage): string => {
  const method = line.slice(0, line.indexOf(' '));
  return `${method} ${addressOf(line)?.pathname ?? ''}`;
};

function answerWords({ wire, failure }: Exchange): string | undefined {
  if (failure) return failure;
  if (!wire.answer) return undefined;
  const location = wire.answer.headers['location'];
  const target = location && URL.canParse(location) ? new URL(location).pathname : location;
  return target ? `${wire.answer.line} → ${target}` : wire.answer.line;
}

function gotNames(answer: ShownMessage | undefined): string {
  if (!answer) return '';
  const location = answer.headers['location'];
  if (location && URL.canParse(location)) return named(new URL(location).searchParams.keys());
  return named(jsonNames(answer.body));
}

function standardWords({ standard }: Exchange): string | undefined {
  if (!standard) return undefined;
  const sent = `${requestWords(standard.request).split(' ')[0]} ${sentNames(standard.request)}`;
  const got = gotNames(standard.answer);
  return got ? `${sent} ⇢ ${got}` : sent;
}

const originOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;

/** Who is asked tells who asks: a browser asks both, and what goes straight to the system comes from the platform. */
function parties({ channel, step, wire }: Exchange, system: string | undefined): readonly [Party, Party] {
  const asksSystem = system !== undefined && addressOf(wire.request.line)?.origin === system;
  if (channel === 'direct') return asksSystem ? ['platform', 'tool'] : ['tool', 'platform'];
  return ['browser', asksSystem || step === 'receive-callback' ? 'tool' : 'platform'];
}

export function sequenceRows({ exchanges, guilty, systemUrl }: Dialogue): Row[] {
  const system = originOf(systemUrl);
  return exchanges.map((exchange) => {
    const [from, to] = parties(exchange, system);
    return {
      exchange: exchange.id,
      step: exchange.step,
      from,
      to,
      request: requestWords(exchange.wire.request),
      sent: sentNames(exchange.wire.request),
      answer: answerWords(exchange),
      got: gotNames(exchange.wire.answer),
      standard: standardWords(exchange),
      failed: guilty.has(exchange.id) || exchange.failure !== undefined,
    };
  });
}
