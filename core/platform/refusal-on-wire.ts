// A refusal in the form the platform's answers carry it.
import type { ProtocolError } from '../dialect/message.ts';
import type { Envelope } from '../profile/profile.ts';
import type { Refusal } from './refusal.ts';

/** error_description allows ASCII without quotes and backslashes only (RFC 6749 §5.2). */
export const asciiDescription = ({ text }: Refusal): string =>
  text.en.replace(/[^\x20-\x21\x23-\x5B\x5D-\x7E]/g, '?');

/** Inside an envelope the platform's own message wins; a failure it does not list is told in Chinese. */
export const protocolError = (envelope: Envelope | undefined, refusal: Refusal): ProtocolError => ({
  error: refusal.error,
  description: envelope ? refusal.text.zh : asciiDescription(refusal),
});
