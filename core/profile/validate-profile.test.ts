import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { parseProfile } from './parse.ts';
import { validateProfile } from './validate-profile.ts';

const source = readFileSync(join(import.meta.dirname, 'profiles/gd-zwrz.json'), 'utf8');

/** The findings after the first `found` in a sound profile became `put`, each with the text it points at. */
const changed = (found: string | RegExp, put: string) => {
  const text = source.replace(found, put);
  if (text === source) throw new Error(`nothing to replace: ${found}`);
  return validateProfile(text).map(({ id, message, at }) => ({
    id,
    message: message.zh,
    at: text.slice(at?.offset, (at?.offset ?? 0) + (at?.length ?? 0)),
  }));
};

describe('validateProfile', () => {
  it('has nothing to say of a sound profile, comments and all', () => {
    expect(validateProfile(`// own copy\n${source}`)).toEqual([]);
  });

  it('stops at a syntax error', () => {
    expect(changed('"version": ', '"version" ')).toMatchObject([{ id: 'profile-syntax' }]);
  });

  it.each([
    ['"encoding": "form"', '"encoding": "forms"', '"forms"', /可选："form"/],
    ['"codeLifetime": 300', '"codeLifetime": "300"', '"300"', /应为整数/],
    ['"path": "/zwrz/rz/sso/oauth/token"', '"path": "zwrz"', '"zwrz"', /格式/],
    ['"expiresIn"', '"expireIn"', '"expireIn"', /没有名为/],
    ['"sensitivity": "personal",', '', '"sub"', /缺少必填项：claims\.sub\.sensitivity/],
    ['"clientAuthentication": "client_secret_post",', '', '"token"', /token（令牌端点）缺少/],
  ])('shape: %s → %s', (found, put, at, words) => {
    expect(changed(found, put)).toMatchObject([
      { id: 'profile-shape', at, message: expect.stringMatching(words) },
    ]);
  });

  it.each([
    [/"sub": \{\s+"path": "userId"/, '"subject": { "path": "userId"', /没有 sub/],
    ['"post_logout_redirect_uri": "backurl"', '"client_id": "x", "post_logout_redirect_uri": "x"', /都叫“x”/],
    ['"path": "mobile"', '"path": "name"', /重叠/],
    ['"path": "mobile"', '"path": "name.mobile"', /重叠/],
    ['"dataPath": "data"', '"dataPath": "status.data"', /重叠/],
    ['"method": "POST"', '"method": "GET"', /GET 请求没有请求体/],
    ['"^zwrz_"', '"^zwrz_("', /正则表达式/],
    ['"flow": "oauth2-code"', '"flow": "oidc-code"', /无从验证/],
    ['"client_secret_post"', '"none"', /任何人都能冒充/],
    ['"path": "clientIdPattern"', '"path": "clientIdPatern"', /没有 clientIdPatern/],
  ])('consistency: %s → %s', (found, put, words) => {
    expect(changed(found, put)).toMatchObject([
      { id: 'profile-consistency', message: expect.stringMatching(words), at: expect.stringMatching(/./) },
    ]);
  });

  it('wants an observed profile to say what is unknown', () => {
    const { unknowns: _, ...rest } = JSON.parse(source);
    expect(validateProfile(JSON.stringify({ ...rest, unknowns: [] }))).toHaveLength(1);
  });

  it('is at ease with data in the body itself', () => {
    expect(validateProfile(source.replaceAll('"dataPath": "data"', '"dataPath": ""'))).toEqual([]);
  });
});

describe('parseProfile', () => {
  it('gives the profile', () => {
    expect(parseProfile(source, './own.json').id).toBe('gd-zwrz');
  });

  it('throws the first problem with its place', () => {
    const text = source.replace('"method": "POST"', '"method": "PUT"');
    const parse = () => parseProfile(text, './own.json');
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'profile-shape',
        place: expect.objectContaining({
          file: './own.json',
          line: text.slice(0, text.indexOf('"PUT"')).split('\n').length,
        }),
      }),
    );
  });
});
