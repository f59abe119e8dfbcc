import { describe, expect, it } from 'vitest';
import type { Profile } from '../../profile/profile.ts';
import { findProfile } from '../../profile/profiles.ts';
import { clockOffset, clockTolerance, needsClock } from './clock-offset.ts';

const zwrz = findProfile('gd-zwrz') as Profile;
const oidc = findProfile('oidc-generic') as Profile;
const signing = (tolerance: number): Profile =>
  Object.assign({ ...zwrz }, { signing: { timestamp: { tolerance } } });

const reachAt = (date: string | undefined, sentAt: number, receivedAt: number) => ({
  host: 'p.invalid',
  port: 443,
  answer: {
    status: 200,
    headers: date === undefined ? {} : { date },
    body: '',
    url: 'https://p.invalid/',
    sentAt,
    receivedAt,
  },
});

describe('the clock of a platform', () => {
  const noon = Date.UTC(2026, 0, 2, 12);
  it.each([
    ['Fri, 02 Jan 2026 12:00:00 GMT', noon, noon + 1000, 0],
    ['Fri, 02 Jan 2026 12:05:00 GMT', noon, noon + 1000, 300],
    ['Fri, 02 Jan 2026 11:59:00 GMT', noon, noon + 1000, -60],
    ['Fri, 02 Jan 2026 12:00:10 GMT', noon, noon + 20_000, 1],
    ['yesterday', noon, noon, undefined],
    [undefined, noon, noon, undefined],
  ])('%s', (date, sentAt, receivedAt, offset) => {
    expect(clockOffset(reachAt(date, sentAt, receivedAt))).toBe(offset);
  });

  it('may differ as much as the profile says of its signatures, five minutes otherwise', () => {
    expect(clockTolerance(signing(90))).toBe(90);
    expect(clockTolerance(zwrz)).toBe(300);
  });

  it('matters where requests are signed or tokens carry times', () => {
    expect([zwrz, oidc, signing(90)].map(needsClock)).toEqual([false, true, true]);
  });
});
