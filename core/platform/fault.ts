// The shape of a fault: one message made other than usual, who has to notice, and what a business system has to do.
import type { Profile } from '../profile/profile.ts';
import type { Text } from '../text.ts';
import type { Hook } from './seams.ts';

/**
 * What a business system has to do under a fault. `refuse`: nobody is let in; `accept`: the person is let in, the
 * deviation is harmless; `either`: the standard allows both.
 */
export type SystemDuty = 'refuse' | 'accept' | 'either';

export interface Fault {
  readonly id: string;
  readonly title: Text;
  /** What the platform does, and when a real one does. */
  readonly description: Text;
  /** Id of the check of the login test that catches it; undefined where the login test has to tolerate it. */
  readonly caughtBy: string | undefined;
  readonly system: SystemDuty;
  /** Id of the module of the OpenID Foundation's relying-party suite that tests the same case. */
  readonly module?: string;
  readonly appliesTo: (profile: Profile) => boolean;
  readonly hook: Hook;
  /** Other messages that have to change with it, so that the first one is what it says. */
  readonly also?: readonly Hook[];
}

/** A fault of a family: what its hook and its profiles are is the family's to say. */
export type FaultRow = Omit<Fault, 'hook' | 'appliesTo' | 'also'>;

export const everyProfile = (): boolean => true;

/** A platform that exchanges codes at a token endpoint. */
export const withToken = (profile: Profile): boolean => profile.token !== undefined;

/** Platforms that are sent a state and bring it back, or may. */
export const echoesState = ({ authorize }: Profile): boolean =>
  authorize.state.echoed !== 'no' && authorize.parameters['state'] !== null;

/** Platforms that send the browser back after logout. */
export const withReturn = ({ logout }: Profile): boolean =>
  logout !== undefined && logout.parameters['post_logout_redirect_uri'] !== null;

/** A platform that wants requests signed. */
export const withSigning = ({ signing }: Profile): boolean => signing !== undefined;

/** Platforms whose token answer can say `error` by that name: those of the standard, and those that list it among their own. */
export const tellsError =
  (error: string) =>
  ({ token, errors }: Profile): boolean =>
    token !== undefined && (token.envelope === undefined || errors.some((listed) => listed.error === error));

export const openidOnly = (profile: Profile): boolean => profile.flow === 'oidc-code';

export const hooksOf = ({ hook, also = [] }: Fault): readonly Hook[] => [hook, ...also];
