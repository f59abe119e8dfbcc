import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../document/parse.ts';
import { parseAnswers } from './answers.ts';
import { checkShape } from './shape.ts';
import { schemaReference, writeConfig } from './write-config.ts';

const known = {
  'system.name': '甲',
  'system.department': '乙',
  'system.contractor': '丙',
  'client.id': 'zwrz_1',
};
const read = (text: string): unknown => JSON.parse(JSON.stringify(parseText(text).value));

const nasty = fc.constantFrom(
  '"); System.exit(1); //',
  '${process.env.X}',
  "'; DROP",
  'a\nb\r\n\t',
  '</script>',
  '{{x}}',
  '😀𠮷',
  '*/ //',
  '\\',
  '\u2028\u0000',
);
const words = fc.oneof(nasty, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }));
const address = fc.webUrl();
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const environment = fc.record({
  platformBaseUrl: address,
  publicBaseUrl: address,
  redirectUri: address,
  registeredRedirectUris: fc.array(address, { minLength: 1, maxLength: 4 }),
  testPlatform: maybe(fc.boolean()),
  caFile: maybe(words),
  client: maybe(fc.oneof(fc.record({ id: words }), fc.record({ id: words, secret: words }))),
});

const wholeConfig = fc.record({
  platform: fc.constantFrom('gd-zwrz', 'oidc-generic', './own.json'),
  platformConfirmed: maybe(fc.boolean()),
  stack: fc.constant('node-express'),
  system: fc.record({
    name: words,
    department: words,
    contractor: words,
    protectionLevel: fc.constantFrom(1, 2, 3, 4),
  }),
  client: fc.record({ id: words, secret: words }),
  environments: fc.record({ local: environment, test: maybe(environment), production: maybe(environment) }),
  session: fc.record({
    store: fc.constantFrom('memory', 'redis'),
    idleMinutes: fc.integer({ min: 1, max: 999 }),
    absoluteHours: fc.constantFrom(0.5, 8, 12),
    instances: fc.integer({ min: 1, max: 9 }),
  }),
  accounts: fc.record({ subjectClaim: words, mode: fc.constantFrom('bind', 'auto', 'reject') }),
  claims: fc.uniqueArray(fc.record({ name: words, purpose: words }), {
    selector: ({ name }) => name,
    maxLength: 5,
  }),
  audit: fc.record({ enabled: fc.boolean(), retentionDays: fc.integer({ min: 1, max: 999 }) }),
  logout: fc.record({ atPlatform: fc.boolean(), returnPath: words }),
  proxy: fc.record({ behind: fc.boolean(), trusted: fc.array(words, { maxLength: 3 }) }),
  rules: fc.dictionary(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), fc.constantFrom('off', 'warning'), {
    minKeys: 1,
    maxKeys: 3,
  }),
});

describe('writeConfig', () => {
  it('gives back a whole config that it was given as answers', () => {
    fc.assert(
      fc.property(wholeConfig, fc.constantFrom('zh', 'en'), (config, language) => {
        const written = writeConfig(parseAnswers(JSON.stringify(config)), language);
        const values = JSON.parse(JSON.stringify(config)) as Record<string, unknown>;
        expect(read(written)).toEqual({ $schema: schemaReference, ...values });
      }),
    );
  });

  it.each(['zh', 'en'] as const)('is sound and commented in one language (%s)', (language) => {
    const written = writeConfig(known, language);
    expect(checkShape(parseText(written)).findings).toEqual([]);
    const comments = written.split('\n').filter((line) => line.trim().startsWith('//'));
    expect(comments.length).toBeGreaterThan(20);
    expect(new Set(comments).size).toBe(comments.length);
    for (const comment of comments) expect(/\p{Script=Han}/u.test(comment)).toBe(language === 'zh');
  });

  it('has the order of the schema, whatever the order of the answers', () => {
    const reversed = Object.fromEntries(Object.entries(known).reverse());
    expect(writeConfig(reversed, 'zh')).toBe(writeConfig(known, 'zh'));
  });

  it('leaves empty what only a person knows, where validation finds it', () => {
    const { findings } = checkShape(parseText(writeConfig({ ...known, 'client.id': '' }, 'zh')));
    expect(findings).toMatchObject([{ message: { zh: expect.stringContaining('client.id') } }]);
  });

  it('drafts a purpose where one is usual, and asks for one where the claim is sensitive', () => {
    const written = read(
      writeConfig({ ...known, claims: ['name', 'id_number'], 'claims.name.purpose': '称呼' }, 'zh'),
    );
    expect(written).toMatchObject({
      claims: [
        { name: 'name', purpose: '称呼' },
        { name: 'id_number', purpose: expect.stringContaining('待填写') },
      ],
    });
  });

  it('writes numbers that were typed as text as numbers', () => {
    expect(read(writeConfig({ ...known, 'session.instances': '3' }, 'en'))).toMatchObject({
      session: { instances: 3, store: 'redis' },
    });
  });

  it('refers to a signing secret where the platform hands one out, and asks for the id of the key', () => {
    const asked = read(writeConfig({ ...known, platform: 'zj-irs' }, 'en'));
    const signing = { keyId: '', secret: '${env:SIGNING_SECRET}' };
    expect(asked).toMatchObject({ client: { signing } });
    const answered = { ...known, platform: 'zj-irs', 'client.signing.keyId': 'ak-99' };
    expect(read(writeConfig(answered, 'en'))).toMatchObject({
      client: { signing: { ...signing, keyId: 'ak-99' } },
    });
    expect(JSON.stringify(read(writeConfig({ ...known, platform: 'zj-dingtalk' }, 'en')))).not.toContain(
      'signing',
    );
  });
});
