// From text to findings: broken texts, overrides, environments, order; and what it takes to be a ValidConfig.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../profile/profiles.ts';
import { soundConfig, soundConfigWith } from '../rules/sound-config.ts';
import { type ValidateOptions, validate } from './validate.ts';

const run = (text: string, options: Partial<ValidateOptions> = {}) =>
  validate(text, { resolveProfile: findProfile, ...options });
const withChange = (change: object, options?: Partial<ValidateOptions>) =>
  run(soundConfigWith(JSON.stringify(change)), options);
const told = ({ findings }: ReturnType<typeof run>) => findings.map((f) => `${f.id} ${f.severity}`);

const weakSession = { session: { idleMinutes: 120, absoluteHours: 48 } };

describe('validate', () => {
  it('makes a ValidConfig of a sound text, with comments in it', () => {
    const { findings, config } = run(`// 说明\n${soundConfig.replace('{', '{ /* 平台 */')}`);
    expect(findings).toEqual([]);
    expect(config?.profile.id).toBe('gd-zwrz');
    expect(config?.config.system.name).toBe('司法局协同办公系统');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['a missing comma', soundConfig.replace('true,', 'true')],
    ['a full-width quote', soundConfig.replace('"stack"', '“stack”')],
    ['half a document', soundConfig.slice(0, 200)],
    ['a list', '[]'],
    ['a wrong type', soundConfigWith('{ "session": { "idleMinutes": "120" }, "client": { "id": "xxx" } }')],
    ['a missing part', soundConfigWith('{ "client": null }')],
    ['an unknown property', soundConfigWith('{ "colour": "red", "client": { "id": "xxx" } }')],
  ])('says of %s only what is broken', (_, text) => {
    const { findings, config } = run(text);
    expect(config).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ id }) => !id.startsWith('config-'))).toEqual([]);
  });

  it('gives no config with an error, and one with warnings only', () => {
    expect(withChange({ session: { idleMinutes: 120 } }).config).toBeDefined();
    expect(withChange(weakSession).config).toBeUndefined();
  });

  it('gives each finding its references, and sorts by position', () => {
    const { findings } = withChange({ ...weakSession, client: { id: 'xxx' }, audit: { enabled: false } });
    expect(findings.map((f) => f.id)).toEqual([
      'no-placeholder',
      'session-idle-limit',
      'session-absolute-limit',
      'audit-enabled',
    ]);
    expect(findings[1]?.references).toEqual(['GB/T 22239-2019 8.1.4.1 b']);
    expect(findings[1]?.at).toMatchObject({ line: expect.any(Number), column: 20 });
  });

  it.each([
    ['off', ['session-absolute-limit error']],
    ['info', ['session-idle-limit info', 'session-absolute-limit error']],
    ['error', ['session-idle-limit error', 'session-absolute-limit error']],
  ])('lets the config set a rule to %s', (severity, expected) => {
    expect(told(withChange({ ...weakSession, rules: { 'session-idle-limit': severity } }))).toEqual(expected);
  });

  it('applies an override to every severity of the rule', () => {
    const rules = { 'session-absolute-limit': 'warning', 'session-idle-limit': 'off' };
    const lowered = withChange({ ...weakSession, rules });
    expect(told(lowered)).toEqual(['session-absolute-limit warning']);
    expect(lowered.config).toBeDefined();
  });

  it('does not let the config lower what generation cannot do without', () => {
    const { findings, config } = withChange({ platform: 'gd-zwzr', rules: { 'platform-known': 'off' } });
    expect(config).toBeUndefined();
    expect(findings.map((f) => `${f.id} ${f.severity}`)).toEqual([
      'platform-known error',
      'rule-overrides-effective warning',
    ]);
  });

  it('judges all environments of the config, or the one asked for', () => {
    const http = { environments: { production: { platformBaseUrl: 'http://sso.sfj.invalid' } } };
    expect(told(withChange(http))).toEqual(['platform-https error']);
    expect(told(withChange(http, { environment: 'production' }))).toEqual(['platform-https error']);
    expect(withChange(http, { environment: 'test' })).toMatchObject({ findings: [], config: {} });
    expect(withChange(http, { environment: 'local' }).config).toBeDefined();
  });

  it('gives no config for an environment that is not there', () => {
    const { findings, config } = withChange({ environments: { test: null } }, { environment: 'test' });
    expect(findings.map((f) => f.id)).toEqual(['environment-present']);
    expect(config).toBeUndefined();
  });

  it('asks for the profile by the reference in the config', () => {
    const profile = findProfile('gd-zwrz');
    const resolveProfile = (reference: string) => (reference === './own.json' ? profile : undefined);
    expect(withChange({ platform: './own.json' }, { resolveProfile }).config?.profile).toBe(profile);
    expect(told(withChange({ platform: './other.json' }, { resolveProfile }))).toEqual([
      'platform-known error',
    ]);
  });

  it('reports no secret it was shown', () => {
    const secret = 'not-a-real-secret';
    const client = { id: 'zwrz_1', secret };
    const { findings } = withChange({
      client,
      environments: { test: { client: { secret: `${secret}\u00a0` } } },
    });
    expect(findings.map((f) => f.id)).toEqual(['secret-by-reference', 'secret-by-reference']);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it.each([
    '"); System.exit(1); //',
    '${process.env.X}',
    "'; DROP TABLE",
    'a\nb',
    '</script>',
    '{{x}}',
    '😀',
    '𠮷',
  ])('takes the prose %j as it is', (prose) => {
    const system = { name: prose, department: prose, contractor: prose };
    expect(withChange({ system, claims: [{ name: 'name', purpose: prose }] }).findings).toEqual([]);
  });
});
