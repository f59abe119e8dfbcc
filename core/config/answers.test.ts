import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { parseAnswers } from './answers.ts';

const mistake = (text: string): UserError => {
  try {
    parseAnswers(text, 'answers.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was found wrong');
};

describe('parseAnswers', () => {
  it('takes nested names, dotted names and both', () => {
    expect(
      parseAnswers(`{
        // comments are welcome
        "system": { "name": "甲", "protectionLevel": 2 },
        "system.department": "乙",
        "environments.local": { "testPlatform": false },
        "proxy.trusted": ["10.0.0.1"],
        "rules": { "no-ip-literal": "off" },
      }`),
    ).toEqual({
      'system.name': '甲',
      'system.protectionLevel': 2,
      'system.department': '乙',
      'environments.local.testPlatform': false,
      'proxy.trusted': ['10.0.0.1'],
      'rules.no-ip-literal': 'off',
    });
  });

  it('takes claims as names or with a purpose', () => {
    expect(
      parseAnswers('{"claims": ["name", {"name": "email", "purpose": "通知"}, {"name": "sub"}]}'),
    ).toEqual({
      claims: ['name', 'email', 'sub'],
      'claims.email.purpose': '通知',
    });
  });

  it('does not mind an empty object or a $schema', () => {
    expect(parseAnswers('{"$schema": "x"}')).toEqual({});
  });

  it.each([
    ['{"system": {"nmae": "x"}}', 'answers-shape', '"nmae"', /system\.name/],
    ['{"system.nmae": "x"}', 'answers-shape', '"system.nmae"', /system\.name/],
    ['{"sistem": {"name": "x"}}', 'answers-shape', '"sistem"', /system/],
    ['{"system": {"protectionLevel": "3"}}', 'answers-shape', '"3"', /./],
    ['{"accounts.mode": "binds"}', 'answers-shape', '"binds"', /./],
    ['{"session": "memory"}', 'answers-shape', '"memory"', /./],
    ['{"claims": ["name", 7]}', 'answers-shape', '7', /./],
    ['{"claims": [{"purpose": "x"}]}', 'answers-shape', '{"purpose": "x"}', /./],
    ['{"claims": [{"name": "a", "purpos": "x"}]}', 'answers-shape', '"purpos"', /purpose/],
    ['{"platform": "a" "stack": "b"}', 'answers-syntax', '"stack"', /./],
    ['[]', 'answers-shape', '[]', /./],
  ])('says where %s goes wrong', (text, code, at, hint) => {
    const { place, ...error } = mistake(text);
    expect(text.slice(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0))).toBe(at);
    expect(place?.file).toBe('answers.json');
    expect(error.code).toBe(code);
    expect(error.hint.en).toMatch(hint);
  });

  it('is not led astray by names of every object', () => {
    expect(mistake('{"__proto__": {"x": 1}}').code).toBe('answers-shape');
    expect(mistake('{"constructor.name": "x"}').code).toBe('answers-shape');
    expect('x' in {}).toBe(false);
  });
});
