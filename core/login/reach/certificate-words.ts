// A certificate and what is left of its time, in words.
import { type Text, text } from '../../text.ts';
import type { Certificate, Handshake } from './probes.ts';

const day = 24 * 60 * 60 * 1000;

/** Whole days from `now` until the certificate ends; negative when it has ended. */
export const daysLeft = ({ notAfter }: Certificate, now: number): number =>
  Math.floor((notAfter - now) / day);

const date = (instant: number): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : '—';

/** `CN ← issuer  2026-01-01 … 2027-01-01  [names]`, one line a certificate. */
export const chainLines = ({ protocol, chain }: Handshake): string =>
  [
    protocol,
    ...chain.map(({ subject, issuer, notBefore, notAfter, names }, at) => {
      const listed = at === 0 && names.length > 0 ? `  [${names.slice(0, 6).join(', ')}]` : '';
      return `${at}  ${subject} ← ${issuer}  ${date(notBefore)} … ${date(notAfter)}${listed}`;
    }),
  ].join('\n');

export function certificateWords({ protocol, chain }: Handshake, now: number): Text {
  const [own] = chain;
  if (!own) return text(protocol, protocol);
  const days = daysLeft(own, now);
  return text(
    `${protocol}，证书 ${own.subject}，签发者 ${own.issuer}，有效期至 ${date(own.notAfter)}（还有 ${days} 天）`,
    `${protocol}, certificate ${own.subject} by ${own.issuer}, until ${date(own.notAfter)} (${days} days left)`,
  );
}
