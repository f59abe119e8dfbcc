import { expect, it } from 'vitest';
import { html } from './html.ts';

it('escapes text and keeps markup', () => {
  const inner = html`<b>${'<i>"&\'</i>'}</b>`;
  expect(html`<p title="${'a"b'}">${inner}${[inner, inner]}${3}${undefined}</p>`.html).toBe(
    `<p title="a&quot;b">${'<b>&lt;i&gt;&quot;&amp;&#39;&lt;/i&gt;</b>'.repeat(3)}3</p>`,
  );
});
