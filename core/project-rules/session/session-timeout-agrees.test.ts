// Limits that differ from the config’s, cookies that go first; and what may differ.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionTimeoutAgrees } from './session-timeout-agrees.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionTimeoutAgrees, files).map(({ where, typed }) => `${where} ${typed}`);

const boot = 'server.servlet.session';
const declared = (idleMinutes: number, absoluteHours = 8) => ({
  'govauth.config.json': JSON.stringify({ session: { idleMinutes, absoluteHours } }),
});

describe('session-timeout-agrees', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ ...declared(30), 'application.yml': `\n${boot}.timeout: 20m\n` }, ['application.yml:2 20m']],
    [{ ...declared(15), 'application.yml': `${boot}.timeout: 1800\n` }, ['application.yml:1 1800']],
    [{ ...declared(30), 'php.ini': 'session.gc_maxlifetime = 1440\n' }, ['php.ini:1 1440']],
    [{ ...declared(30), '.env.production': 'SESSION_IDLE_MINUTES=20\n' }, ['.env.production:1 20']],
    [{ ...declared(30), '.env.production': 'SESSION_ABSOLUTE_HOURS=4\n' }, ['.env.production:1 4']],
    [{ ...declared(30, 8), 'application.yml': 'sa-token.timeout: 36000\n' }, ['application.yml:1 36000']],
    [{ 'application.yml': `${boot}:\n  timeout: 30m\n  cookie.max-age: 10m\n` }, ['application.yml:3 10m']],
    [{ 'php.ini': 'session.cookie_lifetime = 600\nsession.gc_maxlifetime = 1800\n' }, ['php.ini:1 600']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { ...declared(30), 'application.yml': `${boot}.timeout: 30m\n` },
    { ...declared(30), 'application.yml': `${boot}.timeout: 1800s\n` },
    { ...declared(30), 'application.yml': `${boot}.timeout: 120m\n` },
    { ...declared(30), 'application-dev.yml': `${boot}.timeout: 10m\n` },
    { ...declared(30), 'application.yml': `${boot}.timeout: \${SESSION_IDLE:20m}\n` },
    { ...declared(20), 'php.ini': 'session.gc_maxlifetime = 1440\n' },
    { ...declared(30, 8), 'application.yml': 'sa-token.timeout: 14400\n' },
    { 'application.yml': `${boot}.timeout: 10m\n` },
    { 'application.yml': `${boot}:\n  timeout: 30m\n  cookie.max-age: 8h\n` },
    { 'php.ini': 'session.cookie_lifetime = 0\nsession.gc_maxlifetime = 1800\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['20m\r\n', '30m\r\n'],
    ['"1200"\n', '"1800"\n'],
  ])('mends %j and shows the config', (text, expected) => {
    const files = { ...declared(30), 'application.yml': `${boot}.timeout: ${text}` };
    const [violation] = judgedProject(sessionTimeoutAgrees, files);
    expect(violation?.mended?.['application.yml']).toBe(`${boot}.timeout: ${expected}`);
    expect(violation?.related?.[0]?.at.file).toBe('govauth.config.json');
  });
});
