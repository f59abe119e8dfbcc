// A length of time for people.
import { type Text, text } from '../../text.ts';

const rounded = (count: number): number => Math.round(count * 10) / 10;

/** `45 分钟`, `12 小时`, `30 天`. */
export function spokenTime(minutes: number): Text {
  if (minutes < 1) return text(`${rounded(minutes * 60)} 秒`, `${rounded(minutes * 60)} seconds`);
  if (minutes < 120) return text(`${rounded(minutes)} 分钟`, `${rounded(minutes)} minutes`);
  if (minutes < 2880) return text(`${rounded(minutes / 60)} 小时`, `${rounded(minutes / 60)} hours`);
  return text(`${rounded(minutes / 1440)} 天`, `${rounded(minutes / 1440)} days`);
}
