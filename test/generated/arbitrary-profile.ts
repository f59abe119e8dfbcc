// Any OAuth 2.0 platform a profile can describe, for properties of what is generated.
import fc from 'fast-check';
import { parseProfile } from '../../core/profile/parse.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { arbitrarySigning } from './arbitrary-signing.ts';
import { inventedProfiles } from './invented-profiles.ts';

const [plain] = inventedProfiles;
const { constantFrom } = fc;

/** Some of the parameters under another name, sometimes one that is no identifier, or not sent. */
const names = (...standard: readonly string[]) =>
  fc.record(
    Object.fromEntries(standard.map((name) => [name, constantFrom(`own_${name}`, `own-${name}`, null)])),
    { requiredKeys: [] },
  );

const place = (...paths: readonly string[]) => constantFrom(...paths);
const claim = (path: string) => ({
  path,
  type: 'string',
  sensitivity: 'personal',
  title: { zh: '测试项', en: 'Test claim' },
});

const envelope = fc.option(
  fc.record({
    successPath: place('status', 'head.code', 'x-code'),
    successValue: constantFrom(0, 200, '0', 'ok', true, false),
    messagePath: place('message', 'head.text'),
    dataPath: place('data', 'body.data', 'data-x', ''),
    failureStatus: constantFrom('standard', 200),
  }),
  { nil: undefined },
);

const authorize = fc.record({
  path: fc.constant('/authorize'),
  parameters: names(
    'client_id',
    'redirect_uri',
    'response_type',
    'state',
    'code_challenge',
    'code_challenge_method',
  ),
  fixed: constantFrom({}, { scope: 'all' }, { 'x-y': 'a\'b"c\\', z: '${1}' }),
  state: constantFrom(
    { echoed: 'yes' },
    { echoed: 'no' },
    { echoed: 'yes', maxLength: 16, pattern: '^[a-z]+$' },
  ),
  pkce: constantFrom('none', 'S256'),
});

const token = fc
  .record({
    way: constantFrom(['POST', 'form'], ['POST', 'json'], ['POST', 'query'], ['GET', 'query']),
    path: fc.constant('/token'),
    clientAuthentication: constantFrom('client_secret_basic', 'client_secret_post'),
    parameters: names('grant_type', 'redirect_uri', 'client_id', 'client_secret', 'code_verifier'),
    envelope,
    fields: fc.record(
      {
        access_token: place('token', 'a.token', 'a-token'),
        token_type: place('kind', 'b.kind'),
        sub: place('uid', 'c.uid', 'u-id'),
      },
      { requiredKeys: [] },
    ),
    expiresIn: constantFrom('number', 'string'),
  })
  .map(({ way: [method, encoding], ...rest }) => ({ method, encoding, ...rest }));

const userinfo = fc
  .record({
    path: fc.constant('/userinfo'),
    way: constantFrom(
      ['GET', 'header', 'Authorization'],
      ['POST', 'header', 'authorization'],
      ['GET', 'header', 'X-Token'],
      ['GET', 'query', 'access-token'],
      ['POST', 'query', 'token'],
      ['POST', 'form', 'access-token'],
      ['POST', 'json', 'token'],
    ),
    envelope,
  })
  .map(({ way: [method, where, name], ...rest }) => ({ method, token: { in: where, name }, ...rest }));

/** As a user's own would be read: whatever the tool refuses does not come. `signs`: requests may have to be signed. */
export const arbitraryProfile = (signs = false): fc.Arbitrary<Profile> =>
  fc
    .record({
      authorize,
      callback: fc.record({ parameters: names('state', 'error', 'error_description') }),
      token,
      userinfo,
      claims: fc.record({
        sub: place('sub', 'id', 'u.id', 'u-id').map(claim),
        name: place('name', 'realName', 'v.name').map(claim),
        phone_number: place('phone_number', 'mobile').map(claim),
      }),
      logout: fc.option(
        fc.record({
          path: fc.constant('/logout'),
          parameters: names('client_id', 'post_logout_redirect_uri', 'state'),
        }),
        { nil: undefined },
      ),
    })
    .chain((parts) => {
      const formed = parts.token.encoding === 'form' ? 'token' : undefined;
      const signing = signs
        ? fc.option(arbitrarySigning(formed), { nil: undefined })
        : fc.constant(undefined);
      return signing.map((recipe) => ({ ...parts, signing: recipe }));
    })
    .map((parts) => parseProfile(JSON.stringify({ ...plain, id: 'arbitrary', ...parts })));
