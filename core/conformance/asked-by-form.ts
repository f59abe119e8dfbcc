// Where systems may show an access token besides the header: in a form (RFC 6750 §2.2).
import type { SeenMessage } from './platform/seat.ts';
import type { Play } from './play.ts';

/** Userinfo requests with the access token in a form. */
export const askedByForm = ({ seat }: Play): readonly SeenMessage[] =>
  seat.seen('userinfo').filter(({ request }) => new URLSearchParams(request.body).has('access_token'));
