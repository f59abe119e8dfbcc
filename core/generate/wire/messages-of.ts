// The messages of a login with an answer or a way back, and the envelopes around the answers.
import type { Profile } from '../../profile/profile.ts';
import { askedWire } from './asked-wire.ts';
import { authorizeWire } from './authorize-wire.ts';
import { callbackWire } from './callback-wire.ts';
import { envelopesOf } from './envelope-wire.ts';
import { tokenWire } from './token-wire.ts';
import { userinfoWire } from './userinfo-wire.ts';

/** `subjectClaim`: the claim that accounts are mapped by. */
export const messagesOf = (profile: Profile, subjectClaim: string) => ({
  authorize: authorizeWire(profile),
  callback: callbackWire(profile),
  token: tokenWire(profile, subjectClaim),
  userinfo: userinfoWire(profile, subjectClaim),
  asked: askedWire(profile, subjectClaim),
  envelopes: envelopesOf(profile),
});

export type Messages = ReturnType<typeof messagesOf>;
