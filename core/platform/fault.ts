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
export const openidOnly = (profile: Profile): boolean => profile.flow === 'oidc-code';
