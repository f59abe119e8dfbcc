// Stage five: the platform's clock against this machine's; the answer before has told it.
import { text } from '../../text.ts';
import { clockOffset } from '../reach/clock-offset.ts';
import type { Step } from '../steps/step.ts';

/** The header counts whole seconds, and servers write it once a second: one more or less says nothing. */
const ahead = (seconds: number) =>
  Math.abs(seconds) <= 1
    ? text('两边时钟一致', 'the clocks agree')
    : text(
        `平台时钟${seconds > 0 ? '快' : '慢'} ${Math.abs(seconds)} 秒`,
        `the platform is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`,
      );

export const compareClocks: Step = {
  id: 'compare-clocks',
  title: text('核对时钟', 'Clocks'),
  applies: ({ artefacts: { reach } }) => reach?.answer?.headers['date'] !== undefined,
  run: async () => undefined,
  detail: ({ artefacts: { reach } }) => {
    const offset = reach && clockOffset(reach);
    return offset === undefined ? undefined : ahead(offset);
  },
};
