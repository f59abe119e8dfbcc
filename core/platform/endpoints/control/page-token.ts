// The token that a form of the start page carries: it belongs to the browser's session, so no other page knows it.
import { base64url } from '../../base64url.ts';
import { equalSecrets } from '../../equal-secrets.ts';
import { sha256 } from '../../sha256.ts';
import type { Session } from '../../store.ts';

export const pageToken = async ({ browser }: Session): Promise<string> =>
  base64url(await sha256(`panel ${browser}`));

export const isPageToken = async (session: Session | undefined, given: string): Promise<boolean> =>
  session !== undefined && equalSecrets(given, await pageToken(session));
