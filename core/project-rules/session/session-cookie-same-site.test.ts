// Strict across sites, None without Secure, words there are not; and all that works.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionCookieSameSite } from './session-cookie-same-site.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionCookieSameSite, files).map(({ where, typed }) => `${where} ${typed}`);

const boot = 'server.servlet.session.cookie';
const atPlatform = (host: string) => ({
  'govauth.config.json': JSON.stringify({
    environments: { production: { platformBaseUrl: `https://${host}` } },
  }),
});
const elsewhere = atPlatform('sso.zwfw.invalid');
const express = (cookie: string) => ({
  'app.js': `const session = require('express-session');\nuse(session({ secret: s, store, cookie: { ${cookie} } }));`,
});

describe('session-cookie-same-site', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ ...elsewhere, 'application.yml': `${boot}.same-site: Strict\n` }, ['application.yml:1 Strict']],
    [{ ...elsewhere, ...express('secure, sameSite: true') }, ['app.js:2 true']],
    [
      { ...elsewhere, 'a.php': "<?php session_start(['cookie_samesite' => 'Strict']);" },
      ["a.php:1 'Strict'"],
    ],
    [
      { 'application.yml': `app.redirect-uri: https://oa.invalid/cb\n${boot}.same-site: strict\n` },
      ['application.yml:2 strict'],
    ],
    [express("sameSite: 'none'"), ["app.js:2 'none'"]],
    [{ 'application.yml': `${boot}.same-site: none\n${boot}.secure: false\n` }, ['application.yml:1 none']],
    [{ 'php.ini': 'session.cookie_samesite = Loose\n' }, ['php.ini:1 Loose']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { ...elsewhere, 'application.yml': `${boot}.same-site: lax\n` },
    { ...atPlatform('sso.sfj.invalid'), 'application.yml': `${boot}.same-site: strict\n` },
    { ...elsewhere, 'application-test.yml': `${boot}.same-site: strict\n` },
    { ...elsewhere, 'application-dev.yml': `${boot}.same-site: strict\n` },
    { 'application.yml': `${boot}.same-site: strict\n` },
    { 'application.yml': `${boot}.same-site: none\n${boot}.secure: true\n` },
    { 'application.yml': `${boot}.same-site: none\n` },
    { 'application.yml': `${boot}.same-site: omitted\n` },
    { 'application.yml': `${boot}.same-site: "\${SAME_SITE}"\n` },
    express("secure: true, sameSite: 'none'"),
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['sso.yn.gov.cn', 'oa.yn.gov.cn', false],
    ['sso.yn.gov.cn', 'oa.gd.gov.cn', true],
    ['sso.example.com', 'oa.example.com', false],
    ['10.1.2.3', '10.1.2.4', true],
  ])('takes %s and %s for two sites: %s', (platform, system, expected) => {
    const production = {
      platformBaseUrl: `https://${platform}`,
      publicBaseUrl: `https://${system}`,
      redirectUri: `https://${system}/cb`,
    };
    const found = told({
      'govauth.config.json': JSON.stringify({ environments: { production } }),
      'application-prod.yml': `${boot}.same-site: strict\n`,
    });
    expect(found.length > 0).toBe(expected);
  });

  it.each([
    ['same-site: Strict # x\r\n', 'same-site: Lax # x\r\n'],
    ["same-site: 'strict'\n", "same-site: 'lax'\n"],
    ['same-site: STRICT\n', 'same-site: LAX\n'],
  ])('mends %j', (text, expected) => {
    const files = { ...elsewhere, 'application.yml': `${boot}.${text}` };
    const [violation] = judgedProject(sessionCookieSameSite, files);
    expect(violation?.mended?.['application.yml']).toBe(`${boot}.${expected}`);
  });

  it('shows where Secure is off', () => {
    const [violation] = judgedProject(sessionCookieSameSite, express("secure: false, sameSite: 'none'"));
    expect(violation).toMatchObject({ mended: undefined, related: [{ at: { file: 'app.js', line: 2 } }] });
  });
});
