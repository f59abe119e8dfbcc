import { describe, expect, it } from 'vitest';
import { completeAnswers } from './complete-answers.ts';

const known = {
  'system.name': '甲',
  'system.department': '乙',
  'system.contractor': '丙',
  'client.id': 'zwrz_1',
};

describe('completeAnswers', () => {
  it('misses only what nothing can propose', () => {
    expect(completeAnswers({}).missing.map(({ id }) => id)).toEqual(Object.keys(known));
    expect(completeAnswers(known).missing).toEqual([]);
  });

  it('keeps what was given and proposes the rest', () => {
    const { answers } = completeAnswers({ ...known, 'session.idleMinutes': 10, 'accounts.mode': 'reject' });
    expect(answers).toMatchObject({
      ...known,
      platform: 'gd-zwrz',
      stack: 'node-express',
      'session.idleMinutes': 10,
      'accounts.mode': 'reject',
      'client.secret': '${env:CLIENT_SECRET}',
      'environments.local.platformBaseUrl': 'http://127.0.0.1:9400',
      'environments.local.publicBaseUrl': 'http://127.0.0.1:3000',
      'environments.local.redirectUri': 'http://127.0.0.1:3000/auth/callback',
      'environments.local.registeredRedirectUris': ['http://127.0.0.1:3000/auth/callback'],
    });
    expect(answers).not.toHaveProperty(['environments.test.redirectUri']);
  });

  it('lets one answer follow from another', () => {
    expect(completeAnswers({ 'session.instances': '2' }).answers['session.store']).toBe('redis');
    const moved = completeAnswers({
      'environments.local.redirectUri': 'http://127.0.0.1:8081/app/auth/callback',
    });
    expect(moved.answers['environments.local.publicBaseUrl']).toBe('http://127.0.0.1:8081/app');
    const placed = completeAnswers({ 'environments.local.publicBaseUrl': 'http://127.0.0.1:8082/' });
    expect(placed.answers['environments.local.redirectUri']).toBe('http://127.0.0.1:8082/auth/callback');
  });

  it('asks for the rest of an environment once it has a platform', () => {
    const id = 'environments.production';
    const remote = { [`${id}.platformBaseUrl`]: 'https://p.invalid' };
    const begun = completeAnswers({ ...known, ...remote });
    expect(begun.missing.map((question) => question.id)).toEqual([
      `${id}.publicBaseUrl`,
      `${id}.redirectUri`,
    ]);
    const placed = completeAnswers({ ...known, ...remote, [`${id}.publicBaseUrl`]: 'https://oa.invalid' });
    expect(placed.missing).toEqual([]);
    expect(placed.answers).toMatchObject({
      [`${id}.redirectUri`]: 'https://oa.invalid/auth/callback',
      'proxy.behind': true,
      'proxy.trusted': ['loopback'],
    });
  });

  it('takes an empty field for none', () => {
    const { answers, missing } = completeAnswers({
      ...known,
      'system.name': '',
      'environments.test.platformBaseUrl': '',
    });
    expect(missing.map(({ id }) => id)).toEqual(['system.name']);
    expect(answers).not.toHaveProperty(['environments.test.platformBaseUrl']);
  });
});
