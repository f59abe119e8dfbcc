// The discovery document against the profile: paths, methods, and what it should have or need not.
import type { Json, JsonObject } from '../../dialect/message.ts';
import type { Profile } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { exchangeWith } from '../checks/evidence.ts';
import type { DriftItem } from './drift.ts';
import { kindAt } from './kind-at.ts';
import { members } from './shape-of.ts';

const source = 'discovery' as const;

/** OpenID Connect Discovery 1.0 §3. */
const required = [
  'issuer',
  'authorization_endpoint',
  'jwks_uri',
  'response_types_supported',
  'subject_types_supported',
  'id_token_signing_alg_values_supported',
];
const usual =
  /_(?:endpoint|supported|required|uri|aliases|session_state|iframe)$|^(?:issuer|service_documentation|signed_metadata)$/;

/** Member of the document → its place in the profile. */
const places = ({ authorize, token, userinfo, logout, jwks }: Profile) =>
  [
    ['authorization_endpoint', ['authorize', 'path'], authorize.path],
    ['token_endpoint', ['token', 'path'], token?.path],
    ['userinfo_endpoint', ['userinfo', 'path'], userinfo.path],
    ['end_session_endpoint', ['logout', 'path'], logout?.path],
    ['jwks_uri', ['jwks'], jwks],
  ] as const;

/** The path of `url` below the base address; undefined where it lies elsewhere. */
function pathBelow(base: string, url: string): string | undefined {
  const at = base.replace(/\/+$/, '');
  return url.startsWith(`${at}/`) ? url.slice(at.length) : undefined;
}

const list = (value: Json | undefined): readonly Json[] | undefined =>
  Array.isArray(value) ? value : undefined;

function pathDrift(document: JsonObject, { input }: Artefacts): DriftItem[] {
  return places(input.profile).flatMap(([member, path, expected]): DriftItem[] => {
    const url = document[member];
    if (
      expected === undefined ||
      (typeof url === 'string' && pathBelow(input.platformBaseUrl, url) === expected)
    )
      return [];
    const below = typeof url === 'string' ? pathBelow(input.platformBaseUrl, url) : undefined;
    return [
      {
        path: path.join('.'),
        // The document itself is followed: the profile's path is what the test platform plays.
        kind: url === undefined ? 'differs' : 'learned',
        source,
        what: text(`发现文档的 ${member}`, `${member} of the document`),
        found: typeof url === 'string' ? (below ?? url) : '—',
        expected,
        ...(below ? { change: { path, value: below } } : {}),
      },
    ];
  });
}

function methodDrift(document: JsonObject, { input: { profile } }: Artefacts): DriftItem[] {
  const items: DriftItem[] = [];
  const challenges = list(document['code_challenge_methods_supported']);
  const pkce = challenges?.includes('S256') ? 'S256' : 'none';
  if (challenges && pkce !== profile.authorize.pkce)
    items.push({
      path: 'authorize.pkce',
      kind: kindAt(profile, 'authorize.pkce'),
      source,
      what: text('平台是否支持 PKCE', 'Whether the platform supports PKCE'),
      found: challenges.join(', ') || '—',
      expected: profile.authorize.pkce,
      change: { path: ['authorize', 'pkce'], value: pkce },
    });
  const methods = list(document['token_endpoint_auth_methods_supported']);
  const clientAuthentication = profile.token?.clientAuthentication;
  if (methods && clientAuthentication && !methods.includes(clientAuthentication)) {
    const ours = ['client_secret_basic', 'client_secret_post'].filter((method) => methods.includes(method));
    const [only] = ours;
    items.push({
      path: 'token.clientAuthentication',
      kind: kindAt(profile, 'token.clientAuthentication'),
      source,
      what: text('平台接受的客户端认证方式', 'The client authentication the platform takes'),
      found: methods.join(', '),
      expected: clientAuthentication,
      ...(only ? { change: { path: ['token', 'clientAuthentication'], value: only } } : {}),
    });
  }
  return items;
}

export function discoveryDrift(artefacts: Artefacts): DriftItem[] {
  const exchange = exchangeWith(artefacts, 'discovery');
  if (exchange?.meaning?.kind !== 'success') return [];
  const document = exchange.meaning.value;
  const missing = required.filter((name) => document[name] === undefined);
  const more = Object.keys(document).filter((name) => !usual.test(name));
  const items: DriftItem[] = [...pathDrift(document, artefacts), ...methodDrift(document, artefacts)];
  if (missing.length > 0)
    items.push({
      path: 'discovery',
      kind: 'differs',
      source,
      what: text('发现文档缺少必备的成员', 'The document lacks members it must have'),
      found: '—',
      expected: missing.join(', '),
    });
  if (more.length > 0)
    items.push({
      path: 'discovery',
      kind: 'unlisted',
      source,
      what: text('发现文档里标准之外的成员', 'Members of the document that no standard has'),
      found: members(document, more),
      expected: '—',
    });
  return items.map((item) => ({ ...item, exchange: exchange.id }));
}
