import { describe, expect, it } from 'vitest';
import { schemaAt } from '../document/titled-schema.ts';
import { findProfile, profiles } from '../profile/profiles.ts';
import { completeAnswers } from './complete-answers.ts';
import { questions, questionsWith } from './questions.ts';
import { configSchema } from './schema.ts';

const question = (id: string) => {
  const found = questions.find((q) => q.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

describe('questions', () => {
  it.each(questions)(
    '$id is about a value of the config and has words in both languages',
    ({ id, title, help }) => {
      expect(schemaAt(configSchema, id.split('.'))).toBeDefined();
      for (const t of [title, help]) {
        expect(t.zh).toMatch(/\p{Script=Han}/u);
        expect(t.en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
    },
  );

  it('asks each thing once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it.each(questions.filter(({ choices }) => choices))('$id proposes one of its choices', (asked) => {
    for (const { id: platform } of profiles) {
      const { answers } = completeAnswers({ platform });
      const values = asked.choices?.(answers).map(({ value }) => value) ?? [];
      const proposal = [asked.initial(answers)].flat();
      expect(values.length).toBeGreaterThan(0);
      expect(values).toEqual(expect.arrayContaining(proposal));
    }
  });

  it.each(questions)('$id has no complaint about its own proposal', (asked) => {
    const { answers } = completeAnswers({});
    const proposal = asked.initial(answers);
    if (proposal !== undefined) expect(asked.problem?.(proposal, answers)).toBeUndefined();
    else expect(asked.type).toBe('text');
  });

  it.each([
    ['platform', 'gd-zwr', true],
    ['platform', './own.json', false],
    ['system.name', '', true],
    ['system.name', '  ', true],
    ['system.name', '𠮷'.repeat(200), false],
    ['system.name', '长'.repeat(201), true],
    ['client.id', 'zwrz a', true],
    ['session.instances', '0', true],
    ['session.instances', '2', false],
    ['session.instances', '1.5', true],
    ['environments.local.redirectUri', '/auth/callback', true],
    ['environments.local.redirectUri', 'ftp://x', true],
    ['environments.test.platformBaseUrl', '', false],
  ])('%s with %j', (id, value, isWrong) => {
    expect(question(id).problem?.(value, {}) !== undefined).toBe(isWrong);
  });

  it('offers sensitive claims, but proposes none', () => {
    const claims = question('claims');
    const answers = { platform: 'gd-zwrz' };
    const sensitive = Object.entries(findProfile('gd-zwrz')?.claims ?? {})
      .filter(([, { sensitivity }]) => sensitivity === 'sensitive')
      .map(([name]) => name);
    expect(sensitive.length).toBeGreaterThan(0);
    expect(claims.choices?.(answers).map(({ value }) => value)).toEqual(expect.arrayContaining(sensitive));
    expect(sensitive.filter((name) => [claims.initial(answers)].flat().includes(name))).toEqual([]);
  });

  it('knows the claims and the logout of a profile of one’s own', () => {
    const [gdZwrz] = profiles;
    const { logout: _, ...rest } = gdZwrz ?? {};
    const own = { ...rest, claims: { sub: gdZwrz?.claims['sub'], badge: gdZwrz?.claims['name'] } };
    const asked = questionsWith(() => own as unknown as (typeof profiles)[number]);
    const answers = { platform: './own.json' };
    expect(asked.find(({ id }) => id === 'claims')?.choices?.(answers)).toMatchObject([{ value: 'badge' }]);
    expect(asked.find(({ id }) => id === 'logout.atPlatform')?.when?.(answers)).toBe(false);
  });
});
