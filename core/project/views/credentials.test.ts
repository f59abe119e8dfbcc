// What credentials are found in the files of a system, with what stands beside them; hostile files are survived.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../project-rules/example-project.ts';
import { credentials } from './credentials.ts';

const found = (files: Readonly<Record<string, string>>) => credentials(exampleProject(files));

describe('credentials', () => {
  it('tells role, name, value and place, in the order of files and places', () => {
    const yml =
      'spring:\n  redis:\n    host: 10.99.1.2\n    password: "a b"\nsso:\n  client-id: x1\n  client-secret: s1\n';
    const all = found({
      'application.yml': yml,
      'A.java': 'class A { String appSecret = "s2"; }',
      '.env': 'CLIENT_ID=x2\n',
    });
    expect(
      all.map(({ role, name, value, file, span }) => [
        role,
        name,
        value,
        file.text.slice(span.offset, span.offset + span.length),
      ]),
    ).toEqual([
      ['client-id', 'CLIENT_ID', 'x2', 'x2'],
      ['client-secret', 'appSecret', 's2', '"s2"'],
      ['password', 'spring.redis.password', 'a b', '"a b"'],
      ['client-id', 'sso.client-id', 'x1', 'x1'],
      ['client-secret', 'sso.client-secret', 's1', 's1'],
    ]);
    expect(all.map(({ clientId, host }) => clientId ?? host)).toEqual([
      undefined,
      undefined,
      '10.99.1.2',
      undefined,
      'x1',
    ]);
  });

  it('finds the id beside a secret, the only one of the file else, none where several would do', () => {
    const ids = (text: string) =>
      found({ '.env': text }).flatMap(({ role, clientId }) => (role === 'client-secret' ? [clientId] : []));
    expect(ids('OA_CLIENT_ID=a\nOA_CLIENT_SECRET=s\nB_CLIENT_ID=b\nB_CLIENT_SECRET=t\n')).toEqual(['a', 'b']);
    expect(ids('sso.client-id=a\nsso.app-id=b\nsso.client-secret=s\n')).toEqual([undefined]);
    expect(ids('SSO_APP_KEY=a\nCLIENT_SECRET=s\n')).toEqual(['a']);
    expect(ids('A_APP_KEY=a\nB_APP_KEY=b\nCLIENT_SECRET=s\n')).toEqual([undefined]);
  });

  it.each([
    ['jdbc:mysql://10.99.1.5:3306/oa', '10.99.1.5'],
    ['db.sfj.invalid:5432', 'db.sfj.invalid'],
    ['mysql', 'mysql'],
  ])('reads the host of %s', (url, host) => {
    const [password] = found({ '.env': `DB_URL=${url}\nDB_PASSWORD=x\n` });
    expect(password?.host).toBe(host);
  });

  it('finds passwords in addresses', () => {
    const [one, ...others] = found({
      '.env': 'REDIS_URL=redis://:pw1@cache.invalid:6379/0\nB=mysql://u:${PW}@h/d\nC=a://b:c\n',
    });
    expect(others).toEqual([]);
    expect([one?.role, one?.value, one?.host]).toEqual(['password', 'pw1', 'cache.invalid']);
  });

  it('leaves test code alone', () => {
    expect(found({ 'src/test/java/A.java': 'class A { String appSecret = "s2"; }' })).toEqual([]);
  });

  it.each([
    ['.env', 'CLIENT_SECRET=a\n'.repeat(20_000)],
    [
      '.env',
      Array.from({ length: 10_000 }, (_, at) => `A${at}_CLIENT_ID=a${at}\nA${at}_CLIENT_SECRET=b\n`).join(''),
    ],
    ['application.yml', 'spring.profiles: prod\nsso.client-secret: a\n---\n'.repeat(10_000)],
    ['.env', `CLIENT_SECRET=${'://:'.repeat(300_000)}\n`],
    ['application.properties', `${'client.'.repeat(200_000)}secret=a\n`],
    ['Dockerfile', `ENV ${'A="'.repeat(200_000)}\n`],
    ['Dockerfile', `${'ENV A '.repeat(100_000)}\n`],
    ['a.js', `const secret = a ${'|| '.repeat(100_000)}`],
    ['a.js', `const clientSecret = ${"a || '".repeat(50_000)}`],
    ['oa.js', `'${'?client_secret=a&'.repeat(50_000)}'`],
  ])('is soon done with a hostile %s', (path, text) => {
    const started = performance.now();
    found({ [path]: text });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
