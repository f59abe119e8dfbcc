// What a template may know of a platform that is asked about a code or ticket.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../profile/profile.ts';
import { findProfile } from '../../profile/profiles.ts';
import { wireContext } from './wire-context.ts';

function profile(id: string): Profile {
  const found = findProfile(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

const wire = (id: string, subjectClaim = 'sub') => wireContext(profile(id), subjectClaim);

/** Names in order, with what each is. */
const lines = (parts: readonly { readonly name: string }[]) =>
  parts.map(({ name, ...is }) => [
    name,
    ...Object.entries(is).flatMap(([what, yes]) => (yes === true ? [what] : [])),
  ]);

describe('a platform with a token of the application', () => {
  it('is asked with each value in its place', () => {
    const { asked } = wire('wecom');
    expect(lines(asked.query)).toEqual([
      ['access_token', 'isToken'],
      ['code', 'isCode'],
    ]);
    expect(lines(asked.detail.query)).toEqual([
      ['access_token', 'isToken'],
      ['userid', 'isSubject'],
    ]);
    expect(lines(wire('zj-dingtalk').asked.form)).toEqual([
      ['access_token', 'isToken'],
      ['code', 'isCode'],
    ]);
  });

  it('says by its codes that the token is no longer valid', () => {
    expect(wire('wecom').asked).toMatchObject({
      application: true,
      renews: true,
      renewsByCode: true,
      tokenRefusals: [40014, 42001],
    });
    const flagged = profile('wecom');
    const envelope = { ...flagged.userinfo.envelope, successValue: true } as Profile['userinfo']['envelope'];
    const boolean = { ...flagged, userinfo: { ...flagged.userinfo, envelope } } as Profile;
    expect(wireContext(boolean, 'sub').asked.renews).toBe(false);
  });

  it('turns nothing for a client library, and reads every answer', () => {
    for (const id of ['wecom', 'gd-yzy', 'zj-dingtalk', 'cas'])
      expect(wire(id)).toMatchObject({ fetches: false, reads: true, tokenStandardised: false });
  });

  it('names apart whom the details are asked of, where accounts go by another claim', () => {
    expect(wire('wecom').asked).toMatchObject({ namedApart: false, namedAt: 'UserId' });
    expect(wire('wecom', 'email').asked).toMatchObject({ namedApart: true, namedAt: 'UserId' });
    expect(wire('cas', 'email').asked).toMatchObject({
      namedApart: false,
      namedAt: 'serviceResponse.authenticationSuccess.attributes.mail',
    });
  });
});

it('a ticket is asked about with constants before it', () => {
  const { asked, askedRandom, askedBody } = wire('cas');
  expect(lines(asked.query)).toEqual([
    ['format', 'isFixed'],
    ['ticket', 'isCode'],
    ['service', 'isRedirectUri'],
  ]);
  expect(asked).toMatchObject({ ticketOnly: true, application: false, renews: false, hasBody: false });
  expect([askedRandom, askedBody]).toEqual([{ bytes: false, int: false }, false]);
});

describe('a client library’s question', () => {
  it('is told the settings where more than the token is sent', () => {
    expect(wire('bamboocloud').asked.settings).toBe(true);
    expect(wire('gd-zwrz').asked.settings).toBe(false);
    expect(wire('cas').asked.settings).toBe(false);
  });
});

describe('an envelope', () => {
  it('is simple with one flag, and shows nothing where the flag is absent', () => {
    expect(wire('gd-zwrz').userinfo.envelope).toMatchObject({ simple: true, invisible: false });
    expect(wire('gd-tyrz').userinfo.envelope).toMatchObject({ simple: false, absent: true, invisible: true });
    expect(wire('cas').userinfo.envelope).toMatchObject({ absent: true, invisible: false });
    expect(wire('zj-dingtalk').userinfo.envelope).toMatchObject({ simple: false, hasFurther: true });
    expect(wire('zj-dingtalk')).toMatchObject({ anyAbsent: false, anyFurther: true, anyDeparture: true });
  });
});

it('a logout sends the browser back, or keeps it, with parameters or none', () => {
  expect(wire('bamboocloud').logout).toMatchObject({ returns: true, bare: false });
  expect(wire('parasecure').logout).toMatchObject({ returns: false, bare: true });
});
