// Certificates unchecked in three languages and in settings, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { tlsVerificationOn } from './tls-verification-on.ts';

const told = (files: ExampleFiles) =>
  judgedProject(tlsVerificationOn, files).map(({ where, typed }) => `${where} ${typed}`);

const blind =
  'class Any implements X509TrustManager {\npublic void checkServerTrusted(X509Certificate[] c, String a) {} }';

describe('tls-verification-on', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { 'a.js': 'axios.create({\r\n  httpsAgent: new https.Agent({ rejectUnauthorized: false }) })' },
      ['a.js:2 false'],
    ],
    [{ 'a.ts': "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'" }, ["a.ts:1 '0'"]],
    [{ 'a.js': 'tls.connect({ checkServerIdentity: () => undefined })' }, ['a.js:1 () => undefined']],
    [
      {
        'a.php':
          '<?php\ncurl_setopt($ch, CURLOPT_SSL_VERIFYPEER, FALSE);\ncurl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);',
      },
      ['a.php:2 FALSE', 'a.php:3 0'],
    ],
    [{ 'a.php': "<?php $c = new \\GuzzleHttp\\Client(['verify' => false]);" }, ['a.php:1 false']],
    [{ 'a.php': "<?php stream_context_create(['ssl' => ['verify_peer' => false]]);" }, ['a.php:1 false']],
    [{ 'a.php': '<?php Http::withoutVerifying()->post($u);' }, ['a.php:1 withoutVerifying']],
    [
      {
        'A.java': `class A { void a() { init(new TrustManager[]{ new Any() }); }\nvoid b() { a(); }\n${blind} }`,
      },
      ['A.java:4 checkServerTrusted'],
    ],
    [
      {
        'A.java':
          'class A { @Bean C c() { return b.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE); } }',
      },
      ['A.java:1 NoopHostnameVerifier.INSTANCE'],
    ],
    [{ 'A.java': 'class A { A() { c.setHostnameVerifier((h, s) -> true); } }' }, ['A.java:1 (h, s) -> true']],
    [{ '.env.production': 'NODE_TLS_REJECT_UNAUTHORIZED=0\n' }, ['.env.production:1 0']],
    [
      { 'package.json': '{"scripts":{"start":"NODE_TLS_REJECT_UNAUTHORIZED=0 node app.js"}}' },
      ['package.json:1 NODE_TLS_REJECT_UNAUTHORIZED=0'],
    ],
    [
      { Dockerfile: 'FROM node:24\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n' },
      ['Dockerfile:2 NODE_TLS_REJECT_UNAUTHORIZED=0'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'a.js': 'https.createServer({ requestCert: true, rejectUnauthorized: false }, app)' },
    { 'a.js': "if (process.env.NODE_ENV !== 'production') agent.options.rejectUnauthorized = false" },
    { 'a.js': 'new Agent({ rejectUnauthorized: !isDev, ca })' },
    { 'vite.config.ts': "export default { server: { proxy: { '/api': { rejectUnauthorized: false } } } }" },
    { 'a.js': 'const s = tls.connect({ rejectUnauthorized: false }); if (!s.authorized) s.destroy()' },
    { 'test/a.js': 'new Agent({ rejectUnauthorized: false })' },
    { 'a.php': "<?php $form = ['verify' => false]; curl_setopt($c, CURLOPT_SSL_VERIFYPEER, true);" },
    {
      'A.java': `class A { static void never() { never(1); } static void never(int a) { init(new Any()); }\n${blind} }`,
    },
    {
      'A.java':
        'class A implements X509TrustManager { public void checkServerTrusted(X509Certificate[] c, String a) { real.check(c, a); } }',
    },
    { '.env.local': 'NODE_TLS_REJECT_UNAUTHORIZED=0\n', '.env': 'NODE_TLS_REJECT_UNAUTHORIZED=1\n' },
    { 'package.json': '{"scripts":{"dev":"NODE_TLS_REJECT_UNAUTHORIZED=0 node app.js"}}' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    [
      'a.php',
      '<?php curl_setopt($c, CURLOPT_SSL_VERIFYHOST, false);',
      '<?php curl_setopt($c, CURLOPT_SSL_VERIFYHOST, 2);',
    ],
    [
      'a.php',
      '<?php curl_setopt_array($c, [\r\n CURLOPT_SSL_VERIFYPEER => 0]);',
      '<?php curl_setopt_array($c, [\r\n CURLOPT_SSL_VERIFYPEER => 1]);',
    ],
    ['a.js', 'f({ strictSSL :  false })', 'f({ strictSSL :  true })'],
  ])('mends %s: %j', (path, text, expected) => {
    expect(judgedProject(tlsVerificationOn, { [path]: text })[0]?.mended).toEqual({ [path]: expected });
  });
});
