// Overrides that do nothing are told, with what was probably meant.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { ruleOverridesEffective } from './rule-overrides-effective.ts';

const over = (rules: object) => judged(ruleOverridesEffective, { rules });

describe('rule-overrides-effective', () => {
  it.each(['off', 'info', 'warning', 'error'])('accepts %s for a rule there is', (severity) => {
    expect(over({ 'session-idle-limit': severity, 'no-placeholder': severity })).toEqual([]);
  });

  it.each([
    ['sesion-idle-limit', '是否想写 session-idle-limit？'],
    ['redirect-uri-http', '是否想写 redirect-uri-https？'],
    ['something-else-entirely', '规则的清单见 docs/rules/README.md。'],
    ['toString', '规则的清单见 docs/rules/README.md。'],
  ])('tells that there is no rule %s', (id, hint) => {
    const [finding, ...others] = over({ 'no-placeholder': 'off', [id]: 'off' });
    expect(others).toEqual([]);
    expect(finding?.typed).toBe(`"${id}"`);
    expect(finding?.message.zh).toContain(`没有名为“${id}”的规则`);
    expect(finding?.hint.zh).toBe(hint);
  });

  it.each(['platform-known', 'stack-known', 'stack-supports-flow', 'environment-present'])(
    'tells that %s cannot be lowered',
    (id) => {
      const [finding, ...others] = over({ [id]: 'off' });
      expect(others).toEqual([]);
      expect(finding?.message.en).toContain('cannot be changed');
    },
  );
});
