// Tells the person what is wrong when the browser cannot be sent back to the system.
import { type Language, say } from '../../text.ts';
import { type Html, html } from '../html.ts';
import type { Problem } from '../refusal.ts';
import { layout } from './layout.ts';

export function errorPage({
  problem,
  language,
  nonce,
}: {
  problem: Problem;
  language: Language;
  nonce: string;
}): Html {
  const title = say(problem.title, language);
  return layout({
    title,
    language,
    nonce,
    content: html`<main><h1>${title}</h1><p>${say(problem.text, language)}</p><p>${say(problem.hint, language)}</p></main>`,
  });
}
