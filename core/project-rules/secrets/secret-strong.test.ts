// Secrets of the platform that can be guessed, and why; developers' own are let be.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { secretStrong } from './secret-strong.ts';

const judged = (files: Readonly<Record<string, string>>) => judgedProject(secretStrong, files);
const settings = (secret: string) => `CLIENT_ID=zwrz_sfjoa01\r\nCLIENT_SECRET=${secret}\r\n`;
const env = (secret: string): ExampleFiles => ({ '.env.production': settings(secret) });

describe('secret-strong', () => {
  it.each([
    ['secret', 'common words', undefined],
    ['my-app-secret-2024', 'common words', undefined],
    ['zwrz_sfjoa01', 'equals the client id', undefined],
    ['88888888', 'pattern', undefined],
    ['20240101', 'pattern', undefined],
    ['qwqwqwqwqwqwqwqwqwqw', 'pattern', undefined],
    ['0123456789abcdef', 'pattern', undefined],
    ['Qk7vX2mP9s', 'fewer than 16', 'warning'],
  ])('refuses %s: it %s', (secret, why, severity) => {
    const [finding, ...others] = judged(env(secret));
    expect(others).toEqual([]);
    expect([finding?.where, finding?.typed, finding?.severity]).toEqual([
      '.env.production:2',
      secret,
      severity,
    ]);
    expect(finding?.message.en).toContain(why);
    expect(finding?.environment).toBe('production');
    if (secret !== 'secret') expect(JSON.stringify([finding?.message, finding?.hint])).not.toContain(secret);
  });

  it('looks at signing keys and defaults in other settings too', () => {
    expect(judged({ 'application.yml': 'sso:\n  sign-key: abcabcabcabcabcabc\n' })).toHaveLength(1);
    expect(judged({ 'application.yml': 'sso:\n  client-secret: ${SSO_SECRET:admin123}\n' })).toHaveLength(1);
    expect(
      judged({ 'compose.yml': 'services:\n  a:\n    environment:\n      - CLIENT_SECRET=test-secret\n' }),
    ).toHaveLength(1);
  });

  it.each<[ExampleFiles]>([
    [env('Qk7vX2mP9sLt4ZcR8wYb')],
    [env('c0535e4be2b79ffd93291305436bf889')],
    [{ '.env.local': settings('7b1f0c9ad4e2') }],
    [env('')],
    [env('${CLIENT_SECRET}')],
    [env('xxxxxx')],
    [env('your-secret')],
    [{ '.env': 'PLATFORM_BASE_URL=http://127.0.0.1:4000\nCLIENT_SECRET=secret\n' }],
    [{ '.env.example': 'CLIENT_SECRET=secret\n' }],
    [{ 'application-dev.yml': 'sso:\n  client-secret: secret\n' }],
    [{ 'application.yml': 'spring:\n  redis:\n    password: secret\n' }],
  ])('accepts %j', (files) => {
    expect(judged(files)).toEqual([]);
  });
});
