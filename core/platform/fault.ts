// The shape of a fault: one message made wrong, and the check that has to notice.
import type { Profile } from '../profile/profile.ts';
import type { Text } from '../text.ts';
import type { Hook } from './seams.ts';

export interface Fault {
  readonly id: string;
  readonly title: Text;
  /** What the platform does wrong, and when a real one does. */
  readonly description: Text;
  /** Id of the check of the login test that catches it. */
  readonly caughtBy: string;
  readonly appliesTo: (profile: Profile) => boolean;
  readonly hook: Hook;
}

export const everyProfile = (): boolean => true;
/** A platform that exchanges codes at a token endpoint. */
export const withToken = (profile: Profile): boolean => profile.token !== undefined;

/** A platform that is sent a state, and brings it back or may do so. */
export const withState = ({ authorize }: Profile): boolean =>
  authorize.state.echoed !== 'no' && authorize.parameters['state'] !== null;

/** A platform that sends the browser back after logout. */
export const withReturn = ({ logout }: Profile): boolean =>
  logout !== undefined && logout.parameters['post_logout_redirect_uri'] !== null;

/** A platform that wants requests signed. */
export const withSigning = ({ signing }: Profile): boolean => signing !== undefined;

export const openidOnly = (profile: Profile): boolean => profile.flow === 'oidc-code';
