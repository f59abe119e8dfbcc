// One answer of an interface as drift looks at it: the JSON that was on the wire, and what the profile calls its data.

import { getPath, isObject } from '../../dialect/dotted-path.ts';
import { envelopePaths } from '../../dialect/envelope-paths.ts';
import type { JsonObject } from '../../dialect/message.ts';
import type { Envelope, Profile } from '../../profile/profile.ts';
import type { Artefacts } from '../artefacts.ts';
import { exchangeWith } from '../checks/evidence.ts';

export interface Answered {
  readonly source: 'token' | 'userinfo';
  readonly profile: Profile;
  readonly exchange: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the body is no JSON object. */
  readonly body?: JsonObject;
  readonly envelope?: Envelope;
  /** Members of the success, without the envelope's own; undefined when there is none at its place. */
  readonly data?: JsonObject;
}

function parse(body: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const headOf = (path: string): string => path.split('.')[0] ?? path;

function dataIn(body: JsonObject, envelope: Envelope | undefined): JsonObject | undefined {
  if (!envelope) return body;
  const data = getPath(body, envelope.dataPath);
  if (!isObject(data)) return undefined;
  if (envelope.dataPath !== '') return data;
  const own = new Set(envelopePaths(envelope).map(headOf));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !own.has(name)));
}

/** The latest answer of the endpoint; undefined when none came. */
export function answeredBy(artefacts: Artefacts, source: 'token' | 'userinfo'): Answered | undefined {
  const { profile } = artefacts.input;
  const exchange = exchangeWith(artefacts, source);
  const answer = exchange?.wire.answer;
  if (!exchange || !answer) return undefined;
  const { status, headers } = answer;
  const body = parse(answer.body);
  const envelope = profile[source]?.envelope;
  const data = body && dataIn(body, envelope);
  return {
    source,
    profile,
    exchange: exchange.id,
    status,
    headers,
    ...(body ? { body } : {}),
    ...(envelope ? { envelope } : {}),
    ...(data ? { data } : {}),
  };
}
