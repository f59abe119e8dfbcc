// The end of a logout that has nowhere to return to.
import { type Language, say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';

const words = { title: text('已退出登录', 'You are logged out') };

export function loggedOutPage({ language, nonce }: { language: Language; nonce: string }): Html {
  const title = say(words.title, language);
  return layout({ title, language, nonce, content: html`<main><h1>${title}</h1></main>` });
}
