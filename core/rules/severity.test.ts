// Who says how grave a violation is: the call, the environment, the config, the violation, the rule.
import { describe, expect, it } from 'vitest';
import type { IntegrationConfig } from '../config/config.ts';
import { type Graded, type LevelSettings, levelOf } from './severity.ts';
import { soundConfigWith } from './sound-config.ts';

const rule: Graded = { id: 'a', severity: 'info', production: 'error', level3: 'warning' };
const config = (patch: object) => JSON.parse(soundConfigWith(JSON.stringify(patch))) as IntegrationConfig;
const level = (n: number, more: object = {}) => config({ system: { protectionLevel: n }, ...more });
const own = (rules: object) => level(1, { rules: { a: 'warning' }, environments: { production: { rules } } });

describe('levelOf', () => {
  it.each<[string, Parameters<typeof levelOf>[1], LevelSettings, string]>([
    ['the rule', {}, {}, 'info'],
    ['the rule at level 2', {}, { config: level(2) }, 'info'],
    ['the rule at level 3', {}, { config: level(3) }, 'warning'],
    ['the rule in production', { environment: 'production' }, { config: level(3) }, 'error'],
    ['the violation', { severity: 'warning', environment: 'production' }, {}, 'warning'],
    ['the config', { severity: 'error' }, { config: own({}) }, 'warning'],
    ['the environment', { environment: 'production' }, { config: own({ a: 'off' }) }, 'off'],
    ['another environment', { environment: 'test' }, { config: own({ a: 'off' }) }, 'warning'],
    ['the call', { environment: 'production' }, { given: { a: 'info' }, config: own({ a: 'off' }) }, 'info'],
  ])('%s decides', (_, violation, settings, expected) => {
    expect(levelOf(rule, violation, settings)).toBe(expected);
  });

  it('of a binding rule nobody changes', () => {
    expect(levelOf({ ...rule, binding: true }, {}, { given: { a: 'off' }, config: own({}) })).toBe('info');
  });
});
