// What every section of the start page is made from, and the form that changes something.
import { type Language, say, type Text, text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { type Html, html } from '../../html.ts';
import type { KeyState } from '../../key-ring.ts';
import type { PageFrame } from '../layout.ts';

export interface Panel extends PageFrame {
  readonly context: Context;
  /** Ids of those that systems talk to. */
  readonly endpoints: readonly string[];
  readonly keys: readonly KeyState[];
  /** Where the forms go. */
  readonly action: string;
  /** Proves that a form came from this page, in this browser. */
  readonly token: string;
}

/** A card with its heading; `id` is where the browser returns to. */
export const section = (id: string, title: string, content: Html, look = ''): Html =>
  html`<section class="card ${look}" aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${title}</h2>${content}</section>`;

/** A form that carries out one operation and comes back to `place`. */
export const operationForm = (
  { action, token }: Panel,
  operation: string,
  place: string,
  content: Html,
): Html => html`<form method="post" action="${action}" class="operation">
<input type="hidden" name="token-of-page" value="${token}"><input type="hidden" name="operation" value="${operation}"><input type="hidden" name="place" value="${place}">
${content}</form>`;

/** A button that needs nothing filled in; `fields` are its values. */
export const operationButton = (
  panel: Panel,
  operation: string,
  place: string,
  label: string,
  fields: Readonly<Record<string, string>> = {},
): Html =>
  operationForm(
    panel,
    operation,
    place,
    html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="plain">${label}</button>`,
  );

/** A labelled control; `id` has to be the control's. */
export const labelled = (id: string, label: string, control: Html): Html =>
  html`<p class="field"><label for="${id}">${label}</label>${control}</p>`;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected?: boolean;
}

export const select = (id: string, name: string, choices: readonly Choice[]): Html =>
  html`<select id="${id}" name="${name}">${choices.map(
    ({ value, label, selected }) =>
      html`<option value="${value}"${selected ? html` selected` : undefined}>${label}</option>`,
  )}</select>`;

export const numberInput = (
  id: string,
  name: string,
  limits: { min: number; max?: number; step?: string },
): Html =>
  html`<input id="${id}" name="${name}" type="number" inputmode="numeric" min="${limits.min}"${limits.max === undefined ? undefined : html` max="${limits.max}"`}>`;

export const checkbox = (id: string, name: string, label: string, checked = false, value = 'yes'): Html =>
  html`<p class="check"><input type="checkbox" id="${id}" name="${name}" value="${value}"${checked ? html` checked` : undefined}><label for="${id}">${label}</label></p>`;

/** How often something still holds. */
export const timesLeft = (times: number | undefined, language: Language): string =>
  times === undefined
    ? ''
    : say(text(`还有 ${times} 次`, `${times} more ${times === 1 ? 'time' : 'times'}`), language);

const endpointNames: Readonly<Record<string, Text>> = {
  authorize: text('授权', 'Authorize'),
  login: text('登录页', 'Login page'),
  token: text('令牌', 'Token'),
  userinfo: text('用户信息', 'User information'),
  logout: text('退出', 'Logout'),
  discovery: text('发现文档', 'Discovery'),
  keys: text('公钥', 'Keys'),
  jwks: text('公钥', 'Keys'),
  revocation: text('撤销令牌', 'Revocation'),
  detail: text('人员详情', 'Details'),
  'logout-consent': text('确认退出', 'Logout confirmation'),
  'backchannel-logout': text('后端退出通知', 'Back-channel logout'),
  unknown: text('未知地址', 'Unknown address'),
};

export function endpointName(id: string, language: Language): string {
  const known = endpointNames[id];
  return known ? say(known, language) : id;
}
