// The envelope around an answer: its flag, its message, its data, and what a failure looks like.

import { getPath, isObject } from '../../dialect/dotted-path.ts';
import { envelopePaths } from '../../dialect/envelope-paths.ts';
import type { JsonObject } from '../../dialect/message.ts';
import type { Envelope } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { Answered } from './answered.ts';
import type { DriftItem } from './drift.ts';
import { isOpen, kindAt } from './kind-at.ts';
import { literal, members } from './shape-of.ts';

const headOf = (path: string): string => path.split('.')[0] ?? path;

interface Enveloped extends Answered {
  readonly body: JsonObject;
  readonly envelope: Envelope;
}

/** What every item about the envelope member `name` has in common. */
const about = ({ source, profile, exchange }: Answered, name: keyof Envelope) => {
  const path = `${source}.envelope.${name}`;
  return { path, kind: kindAt(profile, path), source, exchange };
};
const changed = ({ source }: Answered, name: keyof Envelope, value: string | number | boolean) => ({
  change: { path: [source, 'envelope', name], value },
});

/** True when the data are those of a success: the access token, or the subject. */
function succeeded({ source, profile, data }: Answered): boolean {
  if (!data) return false;
  const path =
    source === 'token'
      ? (profile.token?.fields['access_token'] ?? 'access_token')
      : profile.claims['sub']?.path;
  return path !== undefined && getPath(data, path) !== undefined;
}

function flagDrift(answered: Enveloped): DriftItem[] {
  const { body, envelope } = answered;
  const flag = getPath(body, envelope.successPath);
  if (flag === undefined && envelope.successValue === null) return [];
  if (flag === undefined)
    return [
      {
        ...about(answered, 'successPath'),
        what: text('应答里没有成功标志', 'The answer has no success flag'),
        found: members(body, Object.keys(body)),
        expected: envelope.successPath,
      },
    ];
  if (flag === envelope.successValue || !succeeded(answered)) return [];
  const settable = typeof flag !== 'object';
  return [
    {
      ...about(answered, 'successValue'),
      what: text('成功时的标志值不同', 'Success has another flag'),
      found: literal(flag),
      expected: literal(envelope.successValue),
      ...(settable ? changed(answered, 'successValue', flag) : {}),
    },
  ];
}

/** Where the data of a success are, when they are not at their place. */
function dataDrift(answered: Enveloped): DriftItem[] {
  const { body, envelope, data } = answered;
  if (data || (getPath(body, envelope.successPath) ?? null) !== envelope.successValue) return [];
  const objects = Object.keys(body).filter((name) => isObject(body[name]));
  const [only] = objects;
  return [
    {
      ...about(answered, 'dataPath'),
      what: text('数据不在信封的这个位置', 'The data are not at this place of the envelope'),
      found: members(body, Object.keys(body)),
      expected: envelope.dataPath,
      ...(only && objects.length === 1 ? changed(answered, 'dataPath', only) : {}),
    },
  ];
}

function failureDrift(answered: Enveloped): DriftItem[] {
  const { body, envelope, status, profile, source, exchange } = answered;
  const flag = getPath(body, envelope.successPath);
  if (flag === undefined || flag === envelope.successValue || succeeded(answered)) return [];
  const message = getPath(body, envelope.messagePath);
  const code = getPath(body, envelope.codePath ?? envelope.successPath) ?? flag;
  const always = status < 400 ? 200 : 'standard';
  const listed = profile.errors.some(
    (error) =>
      (error.byCode === true && error.code === code) ||
      (error.message === message && (typeof code === 'boolean' || error.code === code)),
  );
  const items: DriftItem[] = [];
  if (always !== envelope.failureStatus || isOpen(profile, `${source}.envelope.failureStatus`))
    items.push({
      ...about(answered, 'failureStatus'),
      what: text('失败时的 HTTP 状态码', 'The HTTP status of a failure'),
      found: String(status),
      expected: String(envelope.failureStatus),
      ...(always === envelope.failureStatus ? {} : changed(answered, 'failureStatus', always)),
    });
  if (!listed)
    items.push({
      path: 'errors',
      kind: kindAt(profile, 'errors') === 'learned' ? 'learned' : 'unlisted',
      source,
      what: text('档案没有收录的失败', 'A failure the profile does not list'),
      found: `${envelope.codePath ?? envelope.successPath}=${literal(code)}, ${envelope.messagePath}=${literal(message)}`,
      expected: '—',
      exchange,
    });
  if (message === undefined)
    items.push({
      ...about(answered, 'messagePath'),
      what: text('失败应答里没有说明', 'The failure has no message'),
      found: members(body, Object.keys(body)),
      expected: envelope.messagePath,
    });
  return items;
}

function unlistedDrift({ body, envelope, source, exchange }: Enveloped): DriftItem[] {
  if (envelope.dataPath === '') return [];
  const known = new Set([...envelopePaths(envelope), envelope.dataPath].map(headOf));
  const names = Object.keys(body).filter((name) => !known.has(name));
  if (names.length === 0) return [];
  return [
    {
      path: `${source}.envelope`,
      kind: 'unlisted',
      source,
      what: text('信封里档案没有的成员', 'Members of the envelope that the profile does not have'),
      found: members(body, names),
      expected: [...known].join(', '),
      exchange,
    },
  ];
}

export function envelopeDrift(answered: Answered): DriftItem[] {
  const { body, envelope } = answered;
  if (!body || !envelope) return [];
  const enveloped = { ...answered, body, envelope };
  return [flagDrift, dataDrift, failureDrift, unlistedDrift].flatMap((drift) => drift(enveloped));
}
