// What a careless relying party would take for the login of a browser: whichever its cookies belong to.
import type { Attempt, Party, Pending } from './party/parts.ts';

/** Logins that this browser has begun, the latest last. */
export const pendingOf = ({ memory, parts }: Party, { visit }: Attempt): readonly Pending[] =>
  [...memory.pending.values()].filter(
    ({ state, browserKey }) => visit.cookies.get(parts.loginCookie(state)) === browserKey,
  );
