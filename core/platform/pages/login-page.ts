// The login page: which system asks, and the personas to log in as.

import { type Language, say, text } from '../../text.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { ownPaths } from '../own-paths.ts';
import type { Client } from '../platform-shape.ts';
import { layout } from './layout.ts';

interface LoginPage {
  readonly context: Context;
  readonly client: Client;
  readonly pendingId: string;
  readonly loginHint: string | undefined;
  readonly language: Language;
  readonly nonce: string;
}

const words = { title: text('登录', 'Log in') };

export function loginPage({ context, client, pendingId, language, nonce }: LoginPage): Html {
  const title = say(words.title, language);
  const action = new URL(context.baseUrl).pathname.replace(/\/$/, '') + ownPaths.login;
  return layout({
    title,
    language,
    nonce,
    content: html`<main><h1>${title}</h1><p>${client.name ?? client.id}</p><form method="post" action="${action}">
<input type="hidden" name="login" value="${pendingId}">
${context.personas.map(({ id, title: persona }) => html`<button name="persona" value="${id}">${say(persona, language)}</button>`)}
</form></main>`,
  });
}
