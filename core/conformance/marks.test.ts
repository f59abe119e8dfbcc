import { describe, expect, it } from 'vitest';
import { crowd, twins } from './crowd.ts';
import { personShown } from './marks.ts';

describe('who a page shows', () => {
  it.each([
    ['the name', '<h1>李昕，您好</h1>', 'li-xin'],
    ['the name, first letters masked', '{"name":"*昕"}', 'li-xin'],
    ['the name, last letters masked', '<b>李*</b>', 'li-xin'],
    ['a longer name, masked', '阿*******', 'ayinuer'],
    ['the login name', 'signed in as zhaojida.', 'zhao-jida'],
    ['the mobile number', '10000000003', 'ayinuer'],
    ['nobody', '<a href="/login">登录</a>', undefined],
    ['a login name within another word', 'lixin2', undefined],
    ['a masked name with more stars', '***昕', undefined],
  ])('%s', (_, page, id) => {
    expect(personShown(page).id).toBe(id);
  });

  it('is nobody in particular where two share what is shown', () => {
    expect(personShown('王伟')).toEqual({ anybody: true });
    expect(personShown('wangwei2 王伟').id).toBe('wang-wei-2');
    expect(personShown('shared@example.invalid', twins)).toEqual({ anybody: true });
    expect(personShown('shared@example.invalid 孙续', twins).id).toBe('second-twin');
  });
});

describe('the crowd', () => {
  it('is a thousand different people', () => {
    const people = crowd(1000);
    for (const claim of ['sub', 'name', 'preferred_username', 'email', 'phone_number', 'id_number'])
      expect(new Set(people.map(({ claims }) => claims[claim])).size, claim).toBe(1000);
    for (const { claims } of people) {
      expect(claims['phone_number']).toMatch(/^100\d{8}$/);
      expect(claims['id_number']).toMatch(/^99\d{16}$/);
    }
  });
});
