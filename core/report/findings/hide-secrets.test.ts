import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyTexts } from '../../../test/report/nasty-texts.ts';
import { hideSecrets } from './hide-secrets.ts';

/** File → text → what of it must not be shown. */
const hidden: readonly (readonly [file: string, source: string, shown: string])[] = [
  ['', '{ "secret": "s3cr3t-Value" }', '{ "secret": "************" }'],
  ['', '{ "id": "abc123", "secret": "abc123" }', '{ "id": "******", "secret": "******" }'],
  ['', '{ "clientSecret" : "abc123" }', '{ "clientSecret" : "******" }'],
  ['', '{ "secret": abc123, "id": 1 }', '{ "secret": ******, "id": 1 }'],
  ['', '{ "secret": "abc123\n}', '{ "secret": "******\n}'],
  ['', String.raw`{ "secret": "a\"b" }`, '{ "secret": "****" }'],
  ['', '{ "password": "1", "count": 1 }', '{ "password": "*", "count": 1 }'],
  ['.env', 'CLIENT_SECRET=abc 123 # note', 'CLIENT_SECRET=******* # note'],
  ['.env.production', "export DB_PASSWORD='a b#c'\nX=1", "export DB_PASSWORD='*****'\nX=1"],
  ['app/.env', 'API_KEY=a#b', 'API_KEY=***'],
  [
    'a.properties',
    'spring.datasource.password = p@ss w0rd\r\nx=1',
    'spring.datasource.password = *********\r\nx=1',
  ],
  ['a.properties', 'client-secret:abcdef', 'client-secret:******'],
  ['application.yml', 'client-secret: abc123\nother: x', 'client-secret: ******\nother: x'],
  ['application.yml', 'a:\n  password: "a: b"', 'a:\n  password: "****"'],
  ['application.yml', 'password: ${DB_PASSWORD:root123}', 'password: ${DB_PASSWORD:*******}'],
  ['docker-compose.yml', '- MYSQL_ROOT_PASSWORD=root123', '- MYSQL_ROOT_PASSWORD=*******'],
  ['docker-compose.yml', 'X: ${TOKEN:-abcdef}', 'X: ${TOKEN:-******}'],
  ['docker-compose.yml', 'TOKEN: ${TOKEN:-abcdef}', 'TOKEN: ${TOKEN:-******}'],
  ['x.yml', '口令: 一二三', '口令: ***'],
  ['a.xml', '<client-secret>abc123</client-secret>', '<client-secret>******</client-secret>'],
  [
    'a.xml',
    '<s:password a="b"><![CDATA[abc]]></s:password>',
    '<s:password a="b"><![CDATA[***]]></s:password>',
  ],
  ['a.xml', '<bean password="abc"/>', '<bean password="***"/>'],
  ['a.xml', '<property name="clientSecret" value="abc"/>', '<property name="clientSecret" value="***"/>'],
  ['a.xml', '<entry key="password">abc</entry>', '<entry key="password">***</entry>'],
  [
    'web.xml',
    '<param-name>clientSecret</param-name>\n <param-value>abc</param-value>',
    '<param-name>clientSecret</param-name>\n <param-value>***</param-value>',
  ],
  ['config.php', "'client_secret' => 'abc123',", "'client_secret' => '******',"],
  ['config.php', "define('DB_PASSWORD', 'abc123');", "define('DB_PASSWORD', '******');"],
  ['config.php', '$config[\'secret\'] = "abc";', '$config[\'secret\'] = "***";'],
  ['a.js', "const clientSecret = 'abc'", "const clientSecret = '***'"],
  ['a.ts', 'secret: `abc`, x: 1', 'secret: `***`, x: 1'],
  ['A.java', 'builder.clientSecret("abc").x("y")', 'builder.clientSecret("***").x("y")'],
  ['A.java', 'String 密钥 = "abc";', 'String 密钥 = "***";'],
  ['.env', 'REDIS=redis://root:abc123@host/0', 'REDIS=redis://root:******@host/0'],
  [
    'k.pem',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\nxyz\n-----END RSA PRIVATE KEY-----\nabc',
    '-----BEGIN RSA PRIVATE KEY-----\n******\n***\n-----END RSA PRIVATE KEY-----\nabc',
  ],
];

/** References, nothing, what is about a secret, and code. */
const left: readonly (readonly [file: string, source: string])[] = [
  ['', '{ "secret": "${env:CLIENT_SECRET}" }'],
  ['', '{ "secret": "${secret:client}" }'],
  ['', '{ "secret": "" }'],
  ['', '{ "other": "${secret:client}" }'],
  ['', '{ "name": "abc" }'],
  ['', '{ "tokenEndpoint": "/oauth/token", "passwordLength": 8, "secret": null }'],
  ['.env', 'CLIENT_SECRET=\nNEXT=abc'],
  ['.env', 'CLIENT_SECRET=${OTHER}'],
  ['.env', 'CLIENT_SECRET=$OTHER'],
  ['a.yml', 'client-secret: ${CLIENT_SECRET}\nsecret: ${A:}'],
  ['a.yml', 'token:\n  path: /x'],
  ['a.yml', 'token-uri: https://platform.example.invalid/oauth/token'],
  ['a.yml', 'token-url: somewhere\npassword-encoder: bcrypt\ntoken.expire-seconds: 7200'],
  ['a.yml', 'client-secret: ${CLIENT_SECRET:?required}'],
  ['a.xml', '<password>${db.password}</password>\n<other>abc</other>'],
  ['a.xml', '<password/>\n<other>abc</other>'],
  ['a.js', 'const secret = process.env.CLIENT_SECRET;'],
  ['a.php', "'secret' => env('CLIENT_SECRET'),"],
  ['A.java', 'String token = client.fetch(code);'],
];

describe('hideSecrets', () => {
  it.each(hidden)('stars out, in %s: %j', (file, source, shown) => {
    expect(hideSecrets(source, file)).toBe(shown);
  });

  it.each(left)('leaves, in %s: %j', (file, source) => {
    expect(hideSecrets(source, file)).toBe(source);
  });

  it('changes no offset and no line, whatever it is given', () => {
    const files = ['', '.env', 'a.yml', 'a.xml', 'a.php', 'A.java'];
    const signs = fc.constantFrom(
      ...'"\'`=:<>/{}[]()#$\\|, \t\r\n-aZ9密\u0000\ud83d\ude00\ud800',
      ...[
        'secret',
        'password',
        '=>',
        '${',
        '://',
        '@',
        '-----BEGIN PRIVATE KEY-----',
        '-----END',
        '<![CDATA[',
      ],
      ...nastyTexts,
    );
    const breaks = (text: string) => [...text.matchAll(/[\r\n]/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), fc.constantFrom(...files), (parts, file) => {
        const source = parts.join('');
        const shown = hideSecrets(source, file);
        expect(shown.length).toBe(source.length);
        expect(breaks(shown)).toEqual(breaks(source));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['names', 'secret'],
    ['names with a sign', 'secret: '],
    ['open quotes', 'secret: "'],
    ['different secrets', 0],
    ['blanks', 'secret          \t'],
    ['tags', '<secret <'],
    ['open keys', '-----BEGIN PRIVATE KEY-----'],
    ['addresses', '://a:'],
    ['references', 'secret=${a-'],
  ])('takes time by the length of a file full of %s', (_, unit) => {
    const source =
      typeof unit === 'string'
        ? unit.repeat(200_000 / unit.length)
        : Array.from({ length: 10_000 }, (__, at) => `secret="abcdef${at}"\n`).join('');
    for (const file of ['', '.env', 'a.xml', 'a.js']) {
      const start = performance.now();
      hideSecrets(source, file);
      expect(performance.now() - start, file).toBeLessThan(1500);
    }
  });
});
