// The platform's clock.
import { say, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import { labelled, operationButton, operationForm, type Panel, section } from './panel.ts';

const words = {
  title: text('时钟', 'Clock'),
  real: text('与真实时间一致', 'The real time'),
  frozen: text('已停住', 'Stopped'),
  ahead: text('快', 'Ahead by'),
  behind: text('慢', 'Behind by'),
  seconds: text('秒', 's'),
  shift: text('向前拨（秒，负数为向后）', 'Forward (seconds; back when negative)'),
  set: text('跳到（UTC）', 'Jump to (UTC)'),
  apply: text('调整', 'Set'),
  freeze: text('停住', 'Stop'),
  run: text('继续走', 'Run on'),
  reset: text('恢复真实时间', 'Back to the real time'),
};

export function clockSection(panel: Panel): Html {
  const { context, language } = panel;
  const { now, frozen, ahead } = context.clock.state();
  const offset =
    ahead === 0
      ? ''
      : `${say(ahead > 0 ? words.ahead : words.behind, language)} ${Math.abs(ahead)} ${say(words.seconds, language)}`;
  const parts = [frozen ? say(words.frozen, language) : '', offset].filter(Boolean).join(' · ');
  const state = html`<p class="state ${parts ? 'on' : ''}"><time datetime="${now}">${now.slice(0, 19).replace('T', ' ')} UTC</time> <span>${parts || say(words.real, language)}</span></p>`;
  const form = operationForm(
    panel,
    'clock',
    'clock',
    html`${labelled('clock-shift', say(words.shift, language), html`<input id="clock-shift" name="shift" type="number" step="any">`)}
${labelled('clock-set', say(words.set, language), html`<input id="clock-set" name="set" type="datetime-local" step="1">`)}
<button class="strong">${say(words.apply, language)}</button>`,
  );
  const stop = frozen
    ? operationButton(panel, 'clock', 'clock', say(words.run, language), { frozen: 'no' })
    : operationButton(panel, 'clock', 'clock', say(words.freeze, language), { frozen: 'yes' });
  const back = parts ? operationButton(panel, 'clock', 'clock', say(words.reset, language)) : undefined;
  return section(
    'clock',
    say(words.title, language),
    html`${state}${form}<div class="buttons">${stop}${back}</div>`,
  );
}
