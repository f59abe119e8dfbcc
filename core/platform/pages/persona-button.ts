// A persona as one big button: who he is, what he is good for, and his data, masked.
import type { Json } from '../../dialect/message.ts';
import { type Language, say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { mask } from '../mask.ts';
import type { Persona } from '../platform-shape.ts';

const words = {
  mobile: text('手机', 'Mobile'),
  noMobile: text('未登记手机号码', 'No mobile on record'),
  idNumber: text('证件', 'ID'),
  hinted: text('系统所提示', 'Suggested by the system'),
};

const shown = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function personaButton({ id, title, claims }: Persona, language: Language, hinted: boolean): Html {
  const name = shown(claims['name']) || id;
  const mobile = shown(claims['phone_number']);
  const idNumber = shown(claims['id_number']);
  const tag = hinted ? html`<small class="tag">${say(words.hinted, language)}</small>` : undefined;
  return html`<li><button class="person" name="persona" value="${id}" aria-labelledby="name-${id}" aria-describedby="about-${id}">
<span class="face" aria-hidden="true">${[...name.trim()][0]}</span>
<span class="who"><b id="name-${id}">${name}<small>${shown(claims['preferred_username'])}</small>${tag}</b>
<span id="about-${id}"><span>${say(title, language)}</span>
<span class="data"><span>${mobile ? `${say(words.mobile, language)} ${mask(mobile)}` : say(words.noMobile, language)}</span>${idNumber ? html`<span>${say(words.idNumber, language)} ${mask(idNumber)}</span>` : undefined}</span></span></span>
<span class="go" aria-hidden="true">›</span></button></li>
`;
}
