// The signing keys and their replacement.
import { say, type Text, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import type { KeyState } from '../../key-ring.ts';
import { operationButton, type Panel, section } from './panel.ts';

const words = {
  title: text('签名密钥', 'Signing keys'),
  none: text('第一次用到时才生成。', 'Made when they are first needed.'),
  announce: text('公布新公钥', 'Announce a new key'),
  switch: text('改用新密钥签名', 'Sign with the new key'),
  retire: text('撤下旧公钥', 'Retire the old key'),
};

const roles: Readonly<Record<KeyState['role'], Text>> = {
  signing: text('签名中', 'Signing'),
  announced: text('已公布', 'Announced'),
  retiring: text('待撤下', 'To be retired'),
};

export function keysSection(panel: Panel): Html {
  const { keys, language } = panel;
  const has = (role: KeyState['role']) => keys.some((key) => key.role === role);
  const button = (phase: 'announce' | 'switch' | 'retire') =>
    operationButton(panel, 'keys', 'keys', say(words[phase], language), { phase });
  const state =
    keys.length === 0
      ? html`<p class="state">${say(words.none, language)}</p>`
      : html`<ul class="state ${keys.length > 1 ? 'on' : ''}">${keys.map(({ kid, role }) => html`<li>${say(roles[role], language)} <code>${kid.slice(0, 12)}…</code></li>`)}</ul>`;
  return section(
    'keys',
    say(words.title, language),
    html`${state}<div class="buttons">${has('announced') ? button('switch') : button('announce')}${has('retiring') ? button('retire') : undefined}</div>`,
    'half',
  );
}
