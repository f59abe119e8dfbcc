// What one side of a dialect writes, the other reads: for every shipped profile, every message, and any value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope, ParameterNames, Placement, Profile } from '../profile/profile.ts';
import { profiles } from '../profile/profiles.ts';
import { tokenOf } from '../profile/token-of.ts';
import { createDialect } from './dialect.ts';
import type { Answer, Json, JsonObject, Parameters } from './message.ts';
import { syntheticProfiles } from './test-profiles.ts';

const nasty = [
  '',
  '+',
  '&',
  '=',
  '%',
  '%2B',
  '&a=b',
  ' ',
  'a b',
  '#x',
  '?',
  ';',
  '\r\n',
  '"',
  '\\',
  '${x}',
  '😀',
  '𠮷',
  '中文',
  '__proto__',
];
const value = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const strangeName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a.b', 'a b', '中文', '&', '=', 'x[]'),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
/** RFC 6750 §2.1: what an access token may be made of. */
const bearerToken = fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,40}={0,2}$/);
const endpoint = fc.constantFrom(
  'https://p.test/x',
  'http://127.0.0.1:9400',
  'https://p.test/x?',
  'https://p.test/x#y',
);

const firstOf = (path: string): string => path.split('.')[0] ?? '';

/** Any members: some of `known`, some of nobody's. What stands where the profile has its own is nobody's to choose. */
function record<T>(known: readonly string[], taken: readonly string[], member: fc.Arbitrary<T>) {
  const free = strangeName.filter((name) => !known.includes(name) && !taken.includes(name));
  return fc.tuple(fc.subarray([...known]), fc.uniqueArray(free, { maxLength: 4 })).chain(([some, others]) => {
    const names = [...some, ...others];
    return fc
      .tuple(...names.map(() => member))
      .map(
        (members): Record<string, T> => Object.fromEntries(names.map((name, i) => [name, members[i] as T])),
      );
  });
}

/** Parameters that the platform takes: neither what it is never sent, nor what it fixes. */
function parametersOf(rfcNames: readonly string[], names: ParameterNames, fixed: readonly string[] = []) {
  const sent = rfcNames.filter((name) => names[name] !== null && !fixed.includes(names[name] ?? name));
  const wireNames = Object.values(names).filter((name) => name !== null);
  return record(sent, [...rfcNames, ...Object.keys(names), ...wireNames, ...fixed], value);
}

const json: fc.Arbitrary<Json> = fc.oneof(
  value,
  fc.jsonValue({ stringUnit: 'grapheme' }).map((any) => JSON.parse(JSON.stringify(any)) as Json),
);

/** Members of an answer, beside the flag and the message that a flat envelope keeps among them. */
function membersOf(
  paths: Readonly<Record<string, string>>,
  standard: readonly string[],
  envelope: Envelope | undefined,
) {
  const flat =
    envelope?.dataPath === ''
      ? [
          envelope.successPath,
          envelope.messagePath,
          envelope.codePath ?? '',
          ...Object.keys(envelope.alsoSuccessful ?? {}),
        ].map(firstOf)
      : [];
  const taken = [...Object.values(paths).map(firstOf), ...standard, ...flat, 'error'];
  return record([...new Set([...Object.keys(paths), ...standard])], taken, json);
}

const claimPaths = (profile: Profile) =>
  Object.fromEntries(Object.entries(profile.claims).map(([name, { path }]) => [name, path]));

const success = (member: JsonObject): Answer => ({ kind: 'success', value: member });

/** Same members with the same values; order is not meaning. `toEqual` alone would not see a key named `__proto__`. */
function expectSame(read: unknown, written: unknown): void {
  expect(canonical(read)).toBe(canonical(written));
}
const canonical = (any: unknown): string =>
  JSON.stringify(any, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))
      : member,
  );

const authorizeNames = [
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
];
const callbackNames = ['code', 'state', 'error', 'error_description', 'iss'];
const tokenNames = ['grant_type', 'code', 'redirect_uri', 'code_verifier'];
const logoutNames = ['client_id', 'post_logout_redirect_uri', 'id_token_hint', 'state'];

describe.each([...profiles, ...syntheticProfiles])('dialect of $id', (profile) => {
  const dialect = createDialect(profile);
  const { authorize, callback, userinfo, logout } = profile;

  it('reads the authorization request it wrote', () => {
    const fixed = Object.keys(authorize.fixed);
    fc.assert(
      fc.property(endpoint, parametersOf(authorizeNames, authorize.parameters, fixed), (url, parameters) => {
        const read = dialect.authorize.read(dialect.authorize.write(url, parameters));
        expectSame(read, { parameters, repeated: [], wrongFixed: [] });
      }),
    );
  });

  it('reads the callback it wrote', () => {
    fc.assert(
      fc.property(endpoint, parametersOf(callbackNames, callback.parameters), (url, parameters) => {
        const read = dialect.callback.read(dialect.callback.write(url, parameters));
        expectSame(read, { parameters, repeated: [] });
      }),
    );
  });

  it('reads the userinfo request it wrote', () => {
    const member = (placement: Placement | undefined) =>
      placement ? (placement.in === 'header' ? bearerToken : value.filter(Boolean)) : fc.constant(undefined);
    const asked = fc.record({
      accessToken: member(userinfo.token),
      code: member(userinfo.code),
      clientId: member(userinfo.clientId),
      redirectUri: member(userinfo.redirectUri),
    });
    fc.assert(
      fc.property(asked, (members) => {
        const written = JSON.parse(JSON.stringify(members));
        const request = dialect.userinfo.writeRequest('https://p.test/u', written);
        expectSame(dialect.userinfo.readRequest(request), written);
      }),
    );
  });

  it('reads the userinfo answer it wrote', () => {
    const members = membersOf(claimPaths(profile), ['sub'], userinfo.envelope);
    fc.assert(
      fc.property(members, (written) => {
        const answer = dialect.userinfo.writeAnswer({ kind: 'success', value: written });
        expectSame(dialect.userinfo.readAnswer(answer), success(written));
      }),
    );
  });

  const { detail } = dialect;
  if (detail) {
    it('reads the detail request it wrote', () => {
      const asked = fc.record({ accessToken: value.filter(Boolean), subject: value.filter(Boolean) });
      fc.assert(
        fc.property(asked, ({ accessToken, subject }) => {
          const written = userinfo.detail?.token ? { accessToken, subject } : { subject };
          expectSame(detail.readRequest(detail.writeRequest('https://p.test/d', written)), written);
        }),
      );
    });

    it('reads the detail answer it wrote', () => {
      const { sub: _, ...others } = claimPaths(profile);
      fc.assert(
        fc.property(membersOf(others, [], userinfo.detail?.envelope), (written) => {
          expectSame(
            detail.readAnswer(detail.writeAnswer({ kind: 'success', value: written })),
            success(written),
          );
        }),
      );
    });
  }

  const endpoints = [
    ...(profile.token ? ([['token', dialect.token, profile.token.envelope]] as const) : []),
    ['userinfo', dialect.userinfo, userinfo.envelope],
    ...(detail ? ([['detail', detail, userinfo.detail?.envelope]] as const) : []),
  ] as const;
  const standardErrors = [
    'invalid_request',
    'invalid_client',
    'invalid_grant',
    'invalid_token',
    'server_error',
  ];
  /** What an endpoint can say went wrong: any error where it speaks the standard, else what the profile lists. */
  const errorsOf = (envelope: Envelope | undefined) =>
    envelope ? profile.errors.map(({ error }) => error) : standardErrors;
  const refusing = endpoints.filter(([, , envelope]) => errorsOf(envelope).length > 0);

  it.each(refusing)('reads the %s error it wrote', (_, side, envelope) => {
    const error = fc.constantFrom(...errorsOf(envelope));
    fc.assert(
      fc.property(error, fc.option(value, { nil: undefined }), (name, description) => {
        const written = { error: name, ...(description === undefined ? {} : { description }) };
        const read = side.readAnswer(side.writeAnswer({ kind: 'error', error: written }));
        const words = envelope ? profile.errors.find((e) => e.error === name)?.message : description;
        const expected = { error: name, ...(words === undefined ? {} : { description: words }) };
        expectSame(read, { kind: 'error', error: expected });
      }),
    );
  });

  it.each(endpoints)('writes the %s error it read as it was', (_, side, envelope) => {
    const code = fc
      .oneof(value, fc.integer().map(String))
      .filter((c) => c !== String(envelope?.successValue));
    const platform = fc.record({ code, message: value });
    fc.assert(
      fc.property(value.filter(Boolean), platform, (error, said) => {
        const wire = side.writeAnswer({ kind: 'error', error: { error, platform: said } });
        const read = side.readAnswer(wire);
        if (read.kind !== 'error') return expect.unreachable(`a failure was read as ${read.kind}`);
        expect(side.writeAnswer({ kind: 'error', error: read.error }).body).toBe(wire.body);
      }),
    );
  });

  it('reads the logout it wrote', () => {
    fc.assert(
      fc.property(endpoint, parametersOf(logoutNames, logout?.parameters ?? {}), (url, parameters) => {
        const read = dialect.logout.read(dialect.logout.write(url, parameters));
        expectSame(read, { parameters, repeated: [] });
      }),
    );
  });
});

const withToken = [...profiles, ...syntheticProfiles].filter(({ token }) => token !== undefined);

describe.each(withToken)('token messages of $id', (profile) => {
  const dialect = createDialect(profile);
  const token = tokenOf(profile);

  it('reads the token request it wrote', () => {
    const parameters = fc.tuple(parametersOf(tokenNames, token.parameters), value, value).map(
      ([rest, id, secret]): Parameters => ({
        ...rest,
        client_id: id,
        ...(token.clientAuthentication === 'none' ? {} : { client_secret: secret }),
      }),
    );
    fc.assert(
      fc.property(parameters, (written) => {
        const request = dialect.token.writeRequest('https://p.test/t', { parameters: written });
        expectSame(dialect.token.readRequest(request), {
          parameters: written,
          repeated: [],
          wrongFixed: [],
          authentication: token.clientAuthentication,
        });
      }),
    );
  });

  it('reads the token answer it wrote', () => {
    const seconds = fc.option(fc.nat(), { nil: undefined });
    const others = membersOf(
      token.fields,
      ['access_token', 'token_type', 'expires_in', 'sub'],
      token.envelope,
    );
    fc.assert(
      fc.property(others, seconds, ({ expires_in: _, ...rest }, lifetime) => {
        const members = lifetime === undefined ? rest : { ...rest, expires_in: lifetime };
        const answer = dialect.token.writeAnswer({ kind: 'success', value: members });
        expectSame(dialect.token.readAnswer(answer), success(members));
      }),
    );
  });
});
