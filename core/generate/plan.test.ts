// From a valid config and a template to a plan: what is in it, what is left out, and what is refused.
import { describe, expect, it } from 'vitest';
import type { ValidConfig } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { findProfile } from '../profile/profiles.ts';
import { renderContext } from './context.ts';
import { packageName } from './package-name.ts';
import { plan } from './plan.ts';
import { foldedPath, isSafePath } from './safe-path.ts';
import type { Template, TemplateFile } from './template.ts';

const environment = {
  platformBaseUrl: 'http://127.0.0.1:4000/',
  publicBaseUrl: 'http://127.0.0.1:3000/oa/',
  redirectUri: 'http://127.0.0.1:3000/oa/auth/callback',
  registeredRedirectUris: ['http://127.0.0.1:3000/oa/auth/callback'],
};

/** Stands in for what `validate` makes, which has tests of its own. */
const valid = {
  profile: findProfile('gd-zwrz'),
  config: {
    platform: 'gd-zwrz',
    stack: 'sample',
    system: { name: '示例', department: '局', contractor: '公司', protectionLevel: 3 },
    client: { id: 'zwrz_oa', secret: '${env:OA_SECRET}' },
    environments: { local: environment },
    session: { store: 'memory', idleMinutes: 30, absoluteHours: 8, instances: 1 },
    accounts: { subjectClaim: 'sub', mode: 'bind' },
    claims: [{ name: 'phone_number', purpose: '联系' }],
    audit: { enabled: true, retentionDays: 180 },
    logout: { atPlatform: true, returnPath: '/' },
    proxy: { behind: false },
  },
} as unknown as ValidConfig;

const values = {
  secrets: { clientSecret: 'local-client', sessionSecret: 'local-session' },
  configText: '{}\n',
  schemaText: '{"$schema":"x"}\n',
};

const template = (files: readonly TemplateFile[], flows = ['oauth2-code']): Template => ({
  id: 'sample',
  title: { zh: '样例', en: 'Sample' },
  flows,
  signs: false,
  commands: { install: [], account: [], start: [], test: [], lint: [] },
  debianPackages: [],
  files,
});

const paths = (files: readonly TemplateFile[]) =>
  plan(valid, template(files), values).files.map(({ path }) => path);

describe('plan', () => {
  it('puts the config and its schema first, then the template in its order', () => {
    expect(
      plan(
        valid,
        template([
          { path: 'b.txt', content: 'static' },
          { path: 'a.txt', content: (c) => String(c['port']) },
        ]),
        values,
      ),
    ).toEqual({
      template: 'sample',
      files: [
        { path: 'govauth.config.json', content: '{}\n' },
        { path: '.govauth/govauth.config.schema.json', content: '{"$schema":"x"}\n' },
        { path: 'b.txt', content: 'static' },
        { path: 'a.txt', content: '3000' },
      ],
    });
  });

  it('leaves out what does not hold', () => {
    const files = [
      { path: 'with-dialect', when: 'dialect', content: '' },
      { path: 'without', when: '!dialect', content: '' },
    ];
    expect(paths(files).slice(2)).toEqual(['with-dialect']);
  });

  it('marks what is secret and what can be run', () => {
    const { files } = plan(
      valid,
      template([
        { path: '.env', content: 'A=1' },
        { path: 'run.sh', content: '', executable: true },
      ]),
      values,
    );
    expect(files.slice(2)).toEqual([
      { path: '.env', content: 'A=1', secret: true },
      { path: 'run.sh', content: '', executable: true },
    ]);
  });

  it.each(['../out', '/etc/passwd', 'a/../../b', 'a\\b', 'C:/x', 'nul.txt', 'a//b', 'a/', 'trailing.'])(
    'refuses the path %s',
    (path) => {
      expect(() => paths([{ path, content: '' }])).toThrow(/not a path inside/);
    },
  );

  it('refuses two files that are one where case does not count', () => {
    expect(() =>
      paths([
        { path: 'README.md', content: '' },
        { path: 'readme.md', content: '' },
      ]),
    ).toThrow(/twice/);
  });

  it('refuses a condition that is no boolean', () => {
    expect(() => paths([{ path: 'a', when: 'port', content: '' }])).toThrow(/no boolean/);
  });

  it('refuses a platform that wants signatures where the template makes none', () => {
    const profile = findProfile('zj-irs');
    const signing = { ...valid, profile } as ValidConfig;
    const refusal = () => plan(signing, template([], ['ticket']), values);
    expect(refusal).toThrow(expect.objectContaining({ code: 'stack-without-signatures' }));
    const { files } = plan(signing, { ...template([], ['ticket']), signs: true }, values);
    expect(files).toHaveLength(2);
  });

  it('refuses a platform whose flow the template does not speak', () => {
    expect(() => plan(valid, template([], ['oidc-code']), values)).toThrow(UserError);
  });
});

describe('the render context', () => {
  it('has addresses, paths and names as code needs them', () => {
    expect(renderContext(valid, values.secrets)).toMatchObject({
      system: { packageName: 'zwrz-oa-system' },
      environments: {
        local: { platformBaseUrl: 'http://127.0.0.1:4000', publicBaseUrl: 'http://127.0.0.1:3000/oa' },
      },
      port: 3000,
      callbackPath: '/auth/callback',
      claims: [{ name: 'phone_number', path: 'mobile', purpose: '联系' }],
      local: { clientSecret: 'local-client', secretVariable: 'OA_SECRET' },
      dialect: true,
      oidc: false,
      bind: true,
      hasTest: false,
      hasSecretVariable: true,
    });
  });
});

describe('the package name', () => {
  it.each([
    ['Express', 'x', 'express-system'],
    ['协同办公系统', 'zwrz_oa', 'zwrz-oa-system'],
    ['协同办公系统', '😀', 'business-system'],
    ['OA System', 'x', 'oa-system'],
    ['12345 热线', 'x', 's-12345-system'],
    ['"); rm -rf /', 'x', 'rm-rf-system'],
  ])('of %s (%s) is %s', (name, client, expected) => {
    expect(packageName(name, client)).toBe(expected);
  });
});

describe('paths', () => {
  it('are safe with Chinese, spaces and dots inside', () => {
    expect(['部署/说明 1.md', '.env.example', 'a/b/c.d.ts'].every(isSafePath)).toBe(true);
  });
  it('fold to one where a file system would', () => {
    expect(foldedPath('É.md')).toBe(foldedPath('e\u0301.MD'));
  });
});

describe('the context of a system that signs', () => {
  const signing = { keyId: 'ak-99', secret: '${env:OA_KEY}' };
  const { config } = valid;
  const withKey = { ...config, client: { ...config.client, signing } };
  const secrets = { ...values.secrets, signingSecret: 'local-signing' };
  const contextFor = (id: string) =>
    renderContext({ config: withKey, profile: findProfile(id) } as ValidConfig, secrets);

  it('has id and secret where the platform hands them out', () => {
    expect(contextFor('gd-yzy')).toMatchObject({
      signed: true,
      signingKey: true,
      hasSigningVariable: true,
      local: { signingKeyId: 'ak-99', signingSecret: 'local-signing', signingVariable: 'OA_KEY' },
    });
  });

  it('has neither where the client’s own sign, or nothing is signed', () => {
    const none = { signingKeyId: '', signingSecret: '', signingVariable: '' };
    const clientOwn = { signed: true, signingKey: false, signedBySm2: false };
    expect(contextFor('zj-dingtalk')).toMatchObject({ ...clientOwn, local: none });
    expect(contextFor('gd-zwrz')).toMatchObject({ signed: false, signingKey: false, local: none });
  });
});
