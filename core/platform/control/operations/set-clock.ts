// Sets, shifts or stops the platform's clock.
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { moment, number, truth } from '../field-kinds.ts';
import { operation } from '../operation.ts';

export const clockState = ({ clock }: Context) => ({ ...clock.state() });

export const setClock = operation({
  id: 'clock',
  title: text('调整时钟', 'Set the clock'),
  help: text(
    '平台签发与判断有效期都用它自己的时钟。先 set，再 shift，最后 frozen；{} 恢复真实时间。',
    'The platform issues and judges by its own clock. set comes first, then shift, then frozen; {} returns to the real time.',
  ),
  fields: {
    set: moment(text('跳到这一时刻。', 'Jumps to this moment.')),
    shift: number(text('向前拨（负数为向后）。', 'Moves it forward; back when negative.'), {
      from: -1e9,
      to: 1e9,
      unit: text('秒', 'seconds'),
      fraction: true,
    }),
    frozen: truth(text('停住，或从停住的时刻继续走。', 'Stops it, or lets it run on from where it stands.')),
  },
  apply(context, values) {
    const { clock } = context;
    if (Object.keys(values).length === 0) clock.reset();
    if (values.set !== undefined) clock.set(values.set);
    if (values.shift !== undefined) clock.shift(values.shift);
    if (values.frozen !== undefined) clock.freeze(values.frozen);
    return { clock: clockState(context) };
  },
  examples: [{ shift: 301 }, { set: '2030-01-01T08:00:00+08:00', frozen: true }, {}],
});
