// Secrets that builds put into front ends, or that stand in the code browsers read.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { secretNotInFrontEnd } from './secret-not-in-front-end.ts';

const secret = 'Qk7vX2mP9sLt4ZcR8wYb';
const told = (files: Readonly<Record<string, string>>) =>
  judgedProject(secretNotInFrontEnd, files).map((one) => [one.where, one.typed, one.severity]);
const vue = '{ "dependencies": { "vue": "^3.5.0" } }';

describe('secret-not-in-front-end', () => {
  it.each([
    ['.env', `VITE_CLIENT_SECRET=${secret}\n`, 'VITE_CLIENT_SECRET'],
    ['.env.production', 'VUE_APP_OAUTH_CLIENT_SECRET = "x"\r\n', 'VUE_APP_OAUTH_CLIENT_SECRET'],
    ['web/.env', 'REACT_APP_PAAS_TOKEN=abc\n', 'REACT_APP_PAAS_TOKEN'],
    ['.env.local', 'NEXT_PUBLIC_SSO_SECRET=abc\n', 'NEXT_PUBLIC_SSO_SECRET'],
    ['.env.example', 'NUXT_PUBLIC_SIGN_KEY=\n', 'NUXT_PUBLIC_SIGN_KEY'],
  ])('refuses %s: %j', (path, text, name) => {
    expect(told({ [path]: text })).toEqual([[`${path}:1`, name, undefined]]);
  });

  it.each([
    [{ 'public/login.js': `var clientSecret = '${secret}';` }],
    [{ 'src/main/resources/static/js/sso.js': `var appSecret = "${secret}";` }],
    [{ 'login.html': `<script>const clientSecret = '${secret}'</script>` }],
    [{ 'webapp/login.jsp': `<script>\nvar conf = { appSecret: '${secret}' };\n</script>` }],
    [{ 'src/views/Login.vue': `<template/>\n<script>\nconst clientSecret = '${secret}'\n</script>` }],
    [{ 'web/package.json': vue, 'web/src/utils/sso.ts': `export const clientSecret = '${secret}';` }],
  ])('refuses code for browsers: %j', (files) => {
    expect(told(files).map(([, typed]) => String(typed).slice(1, -1))).toEqual([secret]);
  });

  it.each([
    [{ '.env': `VITE_CLIENT_ID=zwrz_1\nVITE_APP_TITLE=x\nCLIENT_SECRET=${secret}\n` }],
    [{ '.env': 'VITE_APP_RSA_PUBLIC_KEY=abc\nVITE_SECRET_PAGE=/a\nVITE_SIGN_IN_URL=/b\n' }],
    [{ 'public/login.js': 'var clientSecret = document.getElementById("s").value;' }],
    [{ 'public/login.js': "var labels = { clientSecret: '客户端密钥' };" }],
    [{ 'src/sso.ts': `export const clientSecret = '${secret}';` }],
    [
      {
        'package.json': '{ "dependencies": { "vue": "3", "express": "4" } }',
        'src/sso.ts': `const clientSecret = '${secret}';`,
      },
    ],
    [{ 'package.json': vue, 'vite.config.ts': `const clientSecret = '${secret}';` }],
    [{ 'webapp/login.jsp': `<%\nString clientSecret = "${secret}";\n%>` }],
  ])('accepts %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('never repeats the secret', () => {
    const found = judgedProject(secretNotInFrontEnd, { '.env': `VITE_CLIENT_SECRET=${secret}\n` });
    expect(JSON.stringify(found.map(({ message, hint }) => [message, hint]))).not.toContain(secret);
  });
});
