// The platform's addresses and people, folded away until somebody wants them.
import type { Json } from '../../../dialect/message.ts';
import { joinUrl } from '../../../dialect/parameters.ts';
import { say, text } from '../../../text.ts';
import { type Html, html } from '../../html.ts';
import { ownPaths } from '../../own-paths.ts';
import { endpointName, type Panel } from './panel.ts';

const words = {
  endpoints: text('端点地址', 'Addresses of the endpoints'),
  control: text('控制接口', 'Control interface'),
  people: text('测试人员', 'Test people'),
  name: text('姓名', 'Name'),
  use: text('用途', 'Good for'),
};

const shown = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function referenceSection({ context, language }: Panel): Html {
  const row = (name: string, address: string) =>
    html`<tr><th scope="row">${name}</th><td><code>${address}</code></td></tr>`;
  const endpoints = Object.entries(context.endpoints).map(([id, address]) =>
    row(endpointName(id, language), address),
  );
  const control = row(say(words.control, language), joinUrl(context.baseUrl, ownPaths.control));
  const people = context.personas.map(
    ({ id, title, claims }) =>
      html`<tr><th scope="row"><span class="typed">${shown(claims['name'])}</span> <code>${id}</code></th><td>${say(title, language)}</td></tr>`,
  );
  return html`<section class="card full"><details><summary><h2>${say(words.endpoints, language)}</h2></summary><div class="scroll"><table><tbody>${endpoints}${control}</tbody></table></div></details>
<details><summary><h2>${say(words.people, language)}</h2></summary><div class="scroll"><table><thead><tr><th scope="col">${say(words.name, language)}</th><th scope="col">${say(words.use, language)}</th></tr></thead><tbody>${people}</tbody></table></div></details></section>`;
}
