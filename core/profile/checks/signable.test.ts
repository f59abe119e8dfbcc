import { describe, expect, it } from 'vitest';
import type { GatewayIdentity } from '../gateway.ts';
import type { Profile } from '../profile.ts';
import { findProfile } from '../profiles.ts';
import type { SigningRecipe } from '../signing.ts';
import { validateProfile } from '../validate-profile.ts';

const zwrz = findProfile('gd-zwrz') as Profile;

const signing: SigningRecipe = {
  endpoints: ['token'],
  algorithm: 'hmac-sha256',
  text: '{timestamp}{nonce}{parameters}',
  values: 'plain',
  encoding: 'hex',
  ignoreCase: true,
  key: 'client_secret',
  keyId: { in: 'form', name: 'appId', from: 'client_id' },
  timestamp: { in: 'header', name: 'X-Time', format: 'unix-seconds', tolerance: 60 },
  nonce: { in: 'header', name: 'X-Nonce', length: 16 },
  signature: { in: 'form', name: 'sign' },
  fixed: [{ in: 'header', name: 'X-Version', value: '1' }],
};

const gateway: GatewayIdentity = {
  prefixes: { test: 'x-t-', production: 'x-p-' },
  identity: { uid: 'uid' },
  claims: { sub: 'uid' },
  values: 'plain',
  algorithm: 'sm3',
  text: '{timestamp}{secret}{nonce}{uid}',
  encoding: 'hex',
  ignoreCase: false,
  key: 'signing_secret',
  timestamp: { name: 'timestamp', format: 'unix-seconds', tolerance: 60 },
  nonce: { name: 'nonce', length: 16 },
  signature: { name: 'signature' },
};

/** The findings for gd-zwrz with these sections, each with what it points at. */
const findings = (sections: object) => {
  const text = JSON.stringify({ ...zwrz, ...sections });
  return validateProfile(text).map(({ id, message, at }) => ({
    id,
    message: message.zh,
    at: text.slice(at?.offset, (at?.offset ?? 0) + (at?.length ?? 0)),
  }));
};

describe('a profile that signs', () => {
  it('is accepted when all of it fits', () => {
    expect(findings({ signing, gateway })).toEqual([]);
  });

  it.each<[string, Partial<SigningRecipe>, RegExp]>([
    ['a text that cannot be read', { text: '{timestmp}' }, /没有名为 \{timestmp\}/],
    ['a digest without the secret', { algorithm: 'md5' }, /md5 没有密钥/],
    ['the private key in the text', { algorithm: 'sm2', text: '{secret}' }, /只有公钥/],
    ['Base64 without case', { encoding: 'base64' }, /Base64 的大小写有区别/],
    ['details of another algorithm', { sm2: { format: 'der' } }, /sm2 的细节用不上/],
    ['two values in one header', { nonce: { in: 'header', name: 'x-time', length: 9 } }, /header x-time/],
    ['a body that would hold its own signature', { text: '{body}' }, /不能再对整个 \{body\} 签名/],
    ['a form where there is none', { endpoints: ['token', 'userinfo'] }, /.*/],
  ])('is told of %s', (_, change, words) => {
    const formless = { ...zwrz.userinfo, method: 'GET', token: { in: 'query', name: 't' } };
    const userinfo = change.endpoints ? formless : zwrz.userinfo;
    const found = findings({ signing: { ...signing, ...change }, userinfo });
    expect(found[0]).toMatchObject({
      id: 'profile-consistency',
      message: expect.stringMatching(change.endpoints ? /userinfo 请求没有表单/ : words),
      at: expect.stringMatching(/./),
    });
  });

  it.each(['timestamp', 'nonce'] as const)('is told of a %s that nothing carries', (name) => {
    const { [name]: _, ...rest } = signing;
    expect(findings({ signing: rest })).toMatchObject([
      { message: expect.stringContaining(`没有说明 ${name}`) },
    ]);
  });

  it.each<[string, Partial<GatewayIdentity>, RegExp]>([
    ['what is not covered', { identity: { uid: 'uid', ext: 'ext' } }, /没有包含 ext/],
    ['a name that is taken', { identity: { uid: 'uid', nonce: 'n' } }, /不能叫 nonce/],
    ['a digest without the secret', { text: '{timestamp}{nonce}{uid}' }, /sm3 没有密钥/],
    ['a claim in no member', { claims: { sub: 'uid', name: 'uinfo.name' } }, /没有 uinfo/],
    ['a gateway that names nobody', { claims: {} }, /没有 sub/],
    ['a value that no gateway has', { text: '{secret}{uid}{path}' }, /没有名为 \{path\}/],
  ])('is told of %s in the headers of its gateway', (_, change, words) => {
    expect(findings({ gateway: { ...gateway, ...change } })).toMatchObject([
      { id: 'profile-consistency', message: expect.stringMatching(words) },
    ]);
  });

  it.each([
    ['algorithm', 'sha-256'],
    ['encoding', 'Hex'],
    ['signature', { in: 'cookie', name: 'x' }],
    ['signature', { in: 'header', name: 'x sign' }],
    ['text', ''],
  ])('is told of a %s that no recipe has: %j', (member, value) => {
    expect(findings({ signing: { ...signing, [member]: value } })).toMatchObject([{ id: 'profile-shape' }]);
  });
});
