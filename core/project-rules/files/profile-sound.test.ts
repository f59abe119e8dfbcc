// Profiles of a system's own: what is wrong with one stands where it was typed.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { profileSound } from './profile-sound.ts';
import { sampleProfile } from './sample-profile.ts';

const told = (text: string, path = 'platform/own.profile.json') =>
  judgedProject(profileSound, { [path]: text }).map(({ where, typed }) => [where, typed]);

describe('profile-sound', () => {
  it.each([
    [
      'a path without its slash',
      '"path": "/userinfo"',
      '"path": "userinfo"',
      'platform/own.profile.json:19',
      '"userinfo"',
    ],
    [
      'a flow that its endpoints do not make',
      '"oauth2-code"',
      '"oidc-code"',
      'platform/own.profile.json:7',
      '"oidc-code"',
    ],
    ['a comma too few', '"version": "1",', '"version": "1"', 'platform/own.profile.json:4', '"title"'],
  ])('points at %s', (_, from, to, where, typed) => {
    expect(told(sampleProfile.replace(from, to))).toEqual([[where, typed]]);
  });

  it.each([
    ['a sound one', sampleProfile, 'own.profile.json'],
    ['one with comments', `// ours\n${sampleProfile}`, 'own.profile.json'],
    ['another JSON file', '{ "id": 1 }', 'profile.json'],
  ])('accepts %s', (_, text, path) => {
    expect(told(text, path)).toEqual([]);
  });
});
