// How far the platform's clock is from the one that signed: its Date header (RFC 9110 §6.6.1) beside the signed timestamp.
import { valuesAt } from '../../dialect/signing/carriers.ts';
import { readTimestamp } from '../../dialect/signing/timestamps.ts';
import type { SigningRecipe } from '../../profile/signing.ts';
import { type Text, text } from '../../text.ts';
import type { RawExchange } from '../artefacts.ts';

export interface ClockDifference {
  /** Beyond what the profile says the platform allows. */
  readonly tooFar: boolean;
  readonly words: Text;
  readonly reason: { readonly cause: Text; readonly hint: Text };
  readonly proof: string;
}

/** Whole hours are a time zone rather than a clock. */
const isZone = (seconds: number): boolean => seconds > 3000 && Math.abs((seconds + 120) % 3600) < 240;

const reasonOf = (seconds: number): ClockDifference['reason'] =>
  isZone(seconds)
    ? {
        cause: text(
          '相差整小时，多半是某一方弄错了时区。',
          'They differ by whole hours: most likely one of the two takes the wrong time zone.',
        ),
        hint: text(
          '核对平台档案 signing.timestamp.format 与服务器的时区。',
          'Check signing.timestamp.format of the profile and the time zone of the server.',
        ),
      }
    : {
        cause: text(
          '服务器没有校时，平台把时间戳当作过期或伪造。',
          'The server is not synchronised, so the platform takes its timestamps for stale or forged.',
        ),
        hint: text(
          '为业务系统的服务器配置 NTP 校时；若不准的是平台，把证据交给运营方。',
          'Synchronise the server of the system (NTP); if it is the platform that is wrong, give the proof to the operator.',
        ),
      };

/** Undefined where there is no timestamp, or the answer does not say what time it was. */
export function clockDifference(
  { timestamp }: SigningRecipe,
  { wire: { request, answer }, duration }: RawExchange,
): ClockDifference | undefined {
  if (!timestamp) return undefined;
  const [written = ''] = valuesAt(request, timestamp);
  const signed = readTimestamp(written, timestamp.format);
  const date = answer?.headers['date'] ?? '';
  const platform = Date.parse(date);
  if (signed === undefined || Number.isNaN(platform)) return undefined;
  // The header has whole seconds, and was written while the request was on its way.
  const ahead = Math.round((platform - signed - duration / 2) / 1000);
  const seconds = Math.abs(ahead);
  const { tolerance } = timestamp;
  return {
    tooFar: seconds > tolerance,
    words: text(
      `平台的时钟比本机${ahead < 0 ? '慢' : '快'} ${seconds} 秒，允许相差 ${tolerance} 秒。`,
      `Its clock is ${seconds} s ${ahead < 0 ? 'behind' : 'ahead of'} this machine’s; ${tolerance} s are allowed.`,
    ),
    reason: reasonOf(seconds),
    proof: `${timestamp.name}: ${written}\nDate: ${date}`,
  };
}
