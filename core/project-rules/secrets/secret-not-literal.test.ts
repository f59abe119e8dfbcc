// Secrets of the platform in settings: which are told, which fix is offered, and that none is ever repeated.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { secretNotLiteral } from './secret-not-literal.ts';

const secret = 'Qk7vX2mP9sLt4ZcR8wYb';
const judged = (files: Readonly<Record<string, string>>) => judgedProject(secretNotLiteral, files);
const told = (files: Readonly<Record<string, string>>) =>
  judged(files).map(({ where, typed, severity }) => [where, typed, severity]);
const yml = 'application.yml';
const registration = (value: string) =>
  `spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          zwfw:\n            client-secret: ${value}\n`;

describe('secret-not-literal', () => {
  it.each([
    [yml, registration(secret), 7, secret],
    [yml, registration(`"${secret}"`), 7, `"${secret}"`],
    [yml, `sso:\r\n  paasToken: ${secret}\r\n`, 2, secret],
    [yml, `oss:\n  access-key: LTAI99\n  secret-key: ${secret}\n`, 3, secret],
    [yml, `sso: { signKey: ${secret} }\n`, 1, secret],
    [yml, `sso:\n  client-secret: \${CLIENT_SECRET:${secret}}\n`, 2, `\${CLIENT_SECRET:${secret}}`],
    ['bootstrap.properties', `a=1\noauth2.clientSecret = ${secret}\n`, 2, secret],
    ['docker-compose.yml', `services:\n  oa:\n    environment:\n      CLIENT_SECRET: ${secret}\n`, 4, secret],
    ['docker-compose.yml', `services:\n  oa:\n    environment:\n      - "APP_SECRET=${secret}"\n`, 4, secret],
    ['WEB-INF/classes/sso.properties', `appSecret=${secret}\n`, 1, secret],
    ['config/production.json', `{ "sso": { "clientSecret": "${secret}" } }`, 1, `"${secret}"`],
    ['appsettings.json', `{\n"Oidc": { "ClientSecret": "${secret}" } }`, 2, `"${secret}"`],
    ['Dockerfile', `FROM node:22\nENV PORT=80 CLIENT_SECRET=${secret}\n`, 2, secret],
    ['Dockerfile', `FROM node:22\nARG CLIENT_SECRET "${secret}"\n`, 2, `"${secret}"`],
    [
      'WEB-INF/web.xml',
      `<web-app>\n<context-param><param-name>sso.clientSecret</param-name>\n<param-value> ${secret} </param-value></context-param></web-app>`,
      3,
      secret,
    ],
  ])('refuses %s: %j', (path, text, line, typed) => {
    expect(told({ [path]: text })).toEqual([[`${path}:${line}`, typed, undefined]]);
    const [{ message, hint, fix } = {}] = judged({ [path]: text });
    expect(JSON.stringify({ message, hint, fix })).not.toContain(secret);
  });

  it.each([
    ['a reference', registration('${CLIENT_SECRET}')],
    ['a reference with no default', registration('"${CLIENT_SECRET:}"')],
    ['a vault', registration('vault:secret/oa#client')],
    ['an encrypted value', registration('ENC(Qk7vX2mP9sLt4ZcR8wYb)')],
    ['a property of Maven', registration('"@client.secret@"')],
    ['nothing', registration('')],
    ['a placeholder', registration('your-client-secret')],
    ['a placeholder in Chinese', registration('平台分配的密钥')],
    ['a masked value', registration('1f7d08**********29e')],
    ['the name of a variable', registration('ZWFW_CLIENT_SECRET')],
    ['a secret that can be guessed (told by secret-strong)', registration('secret')],
    ['the id (told by secret-strong)', `sso:\n  client-id: ${secret}\n  client-secret: ${secret}\n`],
    ['what is no secret', `sso:\n  client-id: ${secret}\n  client-secret-name: ${secret}\n`],
    ['a token of the system itself', `token:\n  secret: ${secret}\n`],
    ['a platform on this machine', `${registration(secret)}sso:\n  base-url: http://127.0.0.1:4000\n`],
  ])('accepts %s', (_, text) => {
    expect(told({ [yml]: text })).toEqual([]);
  });

  it('accepts what git ignores, tests, and files of a developer’s machine', () => {
    const text = registration(secret);
    expect(told({ 'locales/zh/production.json': `{ "clientSecret": "${secret}" }` })).toEqual([]);
    expect(told({ '.gitignore': 'application-prod.yml\n', 'application-prod.yml': text })).toEqual([]);
    expect(told({ 'src/test/resources/application.yml': text })).toEqual([]);
    expect(told({ 'application-dev.yml': text })).toEqual([]);
    expect(told({ [yml]: `spring.config.activate.on-profile: dev\n---\n${text}` })).toHaveLength(1);
    expect(told({ [yml]: `a: 1\n---\nspring.config.activate.on-profile: dev\n${text}` })).toEqual([]);
  });

  it('warns where a file for developers leads to a platform elsewhere', () => {
    const text = `${registration(secret)}sso:\n  platform-url: https://sso-test.sfj.invalid\n`;
    expect(told({ 'application-dev.yml': text })).toEqual([['application-dev.yml:7', secret, 'warning']]);
  });

  it('knows the environment', () => {
    const text = `spring:\n  profiles: prod\nsso:\n  client-secret: ${secret}\n`;
    expect(judged({ [yml]: text }).map(({ environment }) => environment)).toEqual(['production']);
    expect(judged({ 'application-uat.yml': registration(secret) })[0]?.environment).toBe('test');
  });

  it.each([
    [
      yml,
      `sso:\r\n  client-secret:   ${secret}   # 生产\r\n`,
      'sso:\r\n  client-secret:   "${CLIENT_SECRET}"   # 生产\r\n',
    ],
    [yml, `sso: { client-secret: '${secret}' }\n`, "sso: { client-secret: '${CLIENT_SECRET}' }\n"],
    [yml, `sso:\n  sign-key: \${SSO_SIGN:${secret}}\n`, 'sso:\n  sign-key: "${SSO_SIGN}"\n'],
    ['application.properties', `sso.client-secret = ${secret}\n`, 'sso.client-secret = ${CLIENT_SECRET}\n'],
    [
      'application.properties',
      `oss.access-key-secret=${secret}\n`,
      'oss.access-key-secret=${ACCESS_KEY_SECRET}\n',
    ],
    [
      'compose.yaml',
      `services:\n  oa:\n    environment:\n      - "APP_SECRET=${secret}"\n`,
      'services:\n  oa:\n    environment:\n      - "APP_SECRET=${CLIENT_SECRET}"\n',
    ],
  ])('mends %s: %j', (path, text, expected) => {
    const [finding] = judged({ [path]: text });
    expect(finding?.mended?.[path]).toBe(expected);
    expect(told({ [path]: expected })).toEqual([]);
  });

  it('offers no fix where a reference would be taken literally', () => {
    expect(judged({ Dockerfile: `ENV CLIENT_SECRET=${secret}\n` })[0]?.fix).toBeUndefined();
  });
});
