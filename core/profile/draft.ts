// A profile of the integrator's own to start from: a shipped one, without claiming that any value of it is confirmed.
import { text } from '../text.ts';
import type { Profile } from './profile.ts';

/** Parts that describe the interface: each is a question to the operator until it is confirmed. */
const sections = [
  'authorize',
  'callback',
  'token',
  'userinfo',
  'logout',
  'discovery',
  'jwks',
  'separateApi',
  'signing',
  'gateway',
  'claims',
  'errors',
  'codeLifetime',
  'tokenLifetime',
] as const satisfies readonly (keyof Profile)[];

/** Lower-case letters, digits and single hyphens, as files and configs name profiles. */
export const isProfileId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** `from` under another id, its hosts left out; every part is marked as assumed and listed as unknown. */
export function draftProfile(from: Profile, id: string): Profile {
  const { clientIdPattern: _, ...rest } = from;
  const present = sections.filter((section) => from[section] !== undefined);
  return {
    ...rest,
    id,
    version: '1',
    title: text(`${id}（请填写平台名称）`, `${id} (give the platform’s name)`),
    description: text(
      `以 ${from.id} 的档案为底稿，须按运营方的文档逐项核对。`,
      `Drafted from the profile ${from.id}; to be compared with the operator’s document, value by value.`,
    ),
    status: 'custom',
    hosts: { test: [], production: [] },
    evidence: present.map((path) => ({
      path,
      basis: 'assumed',
      source: text(`抄自 ${from.id} 的档案`, `Copied from the profile ${from.id}`),
    })),
    unknowns: present.map((path) => ({
      path,
      what: text('须按运营方的文档核对', 'To be compared with the operator’s document'),
    })),
  };
}
