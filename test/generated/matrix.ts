// How much of stack × platform a run of the tests tries: a fair sample, or with GOVAUTH_MATRIX=all everything.

import { type Stack, stacks } from '../../core/config/stacks.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';

/** Tried with everything: the platform the product is for, and the standard. The others have their cell in `profiles.test.ts`. */
export const mainProfiles: readonly Profile[] = profiles.filter(({ id }) =>
  ['gd-zwrz', 'oidc-generic'].includes(id),
);

const everything = process.env['GOVAUTH_MATRIX'] === 'all';

/** Whether a project is changed and built once more: where that takes a compiler of Java, in the whole matrix alone. */
export const buildsAgain = (stack: string): boolean => everything || !stack.startsWith('java-');

/** Stacks that are another one's code on other versions of its libraries: its scripted session and its own tests will do. */
const variants: readonly string[] = ['java-spring-boot-3'];

/** The stacks whose code is their own. */
export const ownStacks: readonly Stack[] = stacks.filter(({ id }) => everything || !variants.includes(id));

/** Stack and platform of the systems that play the full plan: what is written for each kind of login, in each language. */
export const fullPlans: readonly (readonly [string, string])[] = everything
  ? stacks.flatMap(({ id }) => mainProfiles.map((profile) => [id, profile.id] as const))
  : [
      ['node-express', 'gd-zwrz'],
      ['node-express', 'oidc-generic'],
      ['php-plain', 'oidc-generic'],
      ['java-servlet', 'gd-zwrz'],
    ];

/** Quick to build, so that they try every profile. */
const quick: readonly string[] = ['node-express', 'php-plain'];
/** The invented profile that departs from the standard the most; what others add, shipped ones in the sample have, too. */
const telling = 'renamed';

export const triesProfile = (stack: string, profile: string): boolean =>
  everything || quick.includes(stack) || profile === telling;

/** Shipped profiles that a stack tries in a sample; those of `mainProfiles` have tests of their own. */
const shippedSample: Readonly<Record<string, readonly string[]>> = {
  'node-express': profiles.map(({ id }) => id),
  'node-nest': ['wecom', 'cas', 'bamboocloud', 'gd-yzy'],
  'php-plain': ['wecom', 'cas', 'gd-tyrz', 'parasecure', 'gd-yzy'],
  'java-servlet': ['wecom', 'cas', 'zj-irs'],
  'java-spring-boot': ['wecom', 'cas', 'gd-yzy'],
  'java-spring-boot-3': ['wecom', 'cas'],
};

/** The rule `stack-signs` refuses the others. */
const signsAsWanted = (stack: string, profile: string): boolean =>
  profiles.find(({ id }) => id === profile)?.signing === undefined ||
  stacks.some(({ id, signs }) => id === stack && signs);

/** Stacks that are not listed do not speak all of the shipped profiles. */
export const triesShipped = (stack: string, profile: string): boolean =>
  signsAsWanted(stack, profile) &&
  !mainProfiles.some(({ id }) => id === profile) &&
  (everything ? shippedSample[stack] !== undefined : (shippedSample[stack] ?? []).includes(profile));

const isShipped = (profile: string): boolean => profiles.some(({ id }) => id === profile);

/** Profiles whose own tests tell more than those of their neighbours do; with Express those of all invented ones are quick. */
const ownTestsTold: Readonly<Record<string, readonly string[]>> = {
  'node-express': ['cas', 'gd-tyrz', 'zj-dingtalk'],
  'php-plain': ['cas', 'openid', 'application', 'tickets', 'signed-sm2'],
};

/** Whether the project's own tests are run, too: with some stacks they take longer than all the rest. */
export const runsOwnTests = (stack: string, profile: string): boolean =>
  everything ||
  [telling, 'wecom', ...(ownTestsTold[stack] ?? [])].includes(profile) ||
  (stack === 'node-express' && !isShipped(profile));
