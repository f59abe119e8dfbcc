// The callback: what the platform calls its parameters, and whether the state came back.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import type { DriftItem } from './drift.ts';
import { isOpen, kindAt } from './kind-at.ts';

/** RFC 6749 §4.1.2, RFC 9207, OIDC Session Management. */
const standard = ['code', 'state', 'error', 'error_description', 'error_uri', 'iss', 'session_state'];

const source = 'callback' as const;

function stateDrift({ callback, state, input: { profile } }: Artefacts): DriftItem[] {
  const received = callback?.parameters['state'];
  const seen = received === state ? 'yes' : 'no';
  const { echoed } = profile.authorize.state;
  const path = 'authorize.state.echoed';
  const cut = received !== undefined && received !== state;
  if (seen === echoed && !cut && !isOpen(profile, path)) return [];
  return [
    {
      path,
      kind: echoed === 'unknown' ? 'learned' : kindAt(profile, path),
      source,
      what: cut
        ? text('state 带回时被改写', 'The state came back changed')
        : text('平台是否原样带回 state', 'Whether the platform echoes the state'),
      found: cut ? `string(${received.length}), sent string(${state.length})` : seen,
      expected: echoed,
      ...(cut || seen === echoed ? {} : { change: { path: ['authorize', 'state', 'echoed'], value: seen } }),
    },
  ];
}

export function callbackDrift(artefacts: Artefacts): DriftItem[] {
  const { callback, input } = artefacts;
  if (!callback) return [];
  const { profile } = input;
  const names = profile.callback.parameters;
  const wireName = (name: string) => (Object.hasOwn(names, name) ? names[name] : name);
  const known = new Set([...standard.map(wireName), ...Object.values(names)]);
  const query = new URL(callback.url).searchParams;
  // What the redirect URI itself has in its query is the system's own.
  const own = new URL(input.redirectUri).searchParams;
  const more = [...new Set(query.keys())].filter((name) => !known.has(name) && !own.has(name));
  const { code, error } = callback.parameters;
  const lacking = code === undefined && error === undefined;
  const likely = more.filter((name) => /code|ticket/i.test(name));
  const [only] = likely;
  const items: DriftItem[] = [];
  if (lacking)
    items.push({
      path: 'callback.parameters.code',
      kind: kindAt(profile, 'callback.parameters.code'),
      source,
      what: text('回调里没有授权码参数', 'The callback has no code parameter'),
      found: more.map((name) => `${name}: string(${query.get(name)?.length ?? 0})`).join(', ') || '—',
      expected: String(wireName('code')),
      ...(only && likely.length === 1
        ? { change: { path: ['callback', 'parameters', 'code'], value: only } }
        : {}),
    });
  else if (more.length > 0)
    items.push({
      path: 'callback.parameters',
      kind: 'unlisted',
      source,
      what: text('回调里档案没有的参数', 'Parameters of the callback that the profile does not have'),
      found: more.map((name) => `${name}: string(${query.get(name)?.length ?? 0})`).join(', '),
      expected: [...known].filter(Boolean).join(', '),
    });
  return [...items, ...stateDrift(artefacts)];
}
