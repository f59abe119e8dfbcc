import { describe, expect, it } from 'vitest';
import { profiles } from '../profile/profiles.ts';
import { personas } from './personas.ts';
import { createTrial } from './trial.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the check character of an id number. */
const checkCharacter = (number: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11);

/** GB 32100: the digits of an organisation code, weighed by powers of 3, are a multiple of 31. */
const orgSum = (code: string): number =>
  [...code].reduce(
    (sum, sign, at) => sum + '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(sign) * (at === 17 ? 1 : 3 ** at),
    0,
  ) % 31;

const told = (name: string) =>
  personas.flatMap(({ id, claims }) =>
    claims[name] ? [[id, String(claims[name]), claims['gender']] as const] : [],
  );

it.each(told('phone_number'))('%s has a number that is never given out', (_, number) => {
  expect(number).toMatch(/^100\d{8}$/);
});

it.each(told('email'))('%s has an address that cannot be', (_, address) => {
  expect(address).toMatch(/@example\.invalid$/);
});

it.each(told('id_number').filter(([id]) => id !== 'foreign-passport'))(
  '%s has an id number of an impossible region that programs accept, fitting the sex',
  (_, number, gender) => {
    expect(number).toMatch(/^99\d{4}(19|20)\d{9}[\dX]$/);
    expect(number.at(-1)).toBe(checkCharacter(number));
    expect(Number(number.at(-2)) % 2 === 1).toBe(gender === 'male');
  },
);

it.each(told('org_code').filter(([id]) => id === 'legal-person'))(
  '%s has an organisation code of an impossible region that programs accept',
  (_, code) => {
    expect(code).toMatch(/^\d\d99\d{4}[0-9A-Z]{10}$/);
    expect(orgSum(code)).toBe(0);
  },
);

it('are different people, two of one name, two with ids that differ in case only', () => {
  const subs = personas.map(({ claims }) => String(claims['sub']));
  expect(new Set(subs).size).toBe(personas.length);
  expect(new Set(subs.map((sub) => sub.toLowerCase())).size).toBe(personas.length - 1);
  expect(personas.filter(({ claims }) => claims['name'] === '王伟')).toHaveLength(2);
  expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
});

it('begin with somebody whose data are complete', () => {
  expect(personas[0]?.id).toBe('li-xin');
});

it('have, together, every claim that a shipped platform tells', () => {
  const all = new Set(personas.flatMap(({ claims }) => Object.keys(claims)));
  const listed = profiles.flatMap(({ claims }) => Object.keys(claims));
  expect(listed.filter((name) => !all.has(name))).toEqual([]);
});

describe.each(['gd-zwrz', 'oidc-generic'])('at %s', (profile) => {
  it.each(personas.filter(({ refused }) => !refused))(
    '$id logs in, and the system learns the id as it is',
    async ({ id, claims }) => {
      const trial = createTrial(profile);
      const answer = await trial.exchange(await trial.logIn(id));
      const token = answer.kind === 'success' ? String(answer.value['access_token']) : '';
      expect(await trial.userinfo(token)).toMatchObject({
        kind: 'success',
        value: { sub: claims['sub'], name: claims['name'] },
      });
    },
  );

  it('refuses a disabled account on a page, and lets nobody in', async () => {
    const trial = createTrial(profile);
    const answer = await trial.pick(await trial.authorize(), 'disabled-account');
    expect([answer.status, answer.body.includes('账号已停用'), answer.headers['location']]).toEqual([
      403,
      true,
      undefined,
    ]);
    expect((await trial.authorize()).status).toBe(200);
  });

  it('tells the system who is not authorised', async () => {
    const trial = createTrial(profile);
    const answer = await trial.pick(await trial.authorize(), 'not-authorised');
    expect(trial.readCallback(answer)).toMatchObject({ error: 'access_denied', state: expect.any(String) });
    expect(trial.platform.requests().at(-1)?.problem?.en).toMatch(/not bound/);
  });

  it('shows markup in a name as it was typed', async () => {
    const { body } = await createTrial(profile).authorize();
    expect(body).toContain('&lt;b&gt;安&lt;/b&gt;');
    expect(body).not.toContain('<b>安');
  });
});
