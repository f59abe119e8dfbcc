// Tells the person what is wrong when the browser cannot be sent back to the system.
import { say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import type { Problem } from '../refusal.ts';
import { comparison } from './comparison.ts';
import { layout, type PageFrame } from './layout.ts';

const todo = text('怎么办', 'What to do');

export function errorPage(frame: PageFrame, problem: Problem): Html {
  const { language } = frame;
  const title = say(problem.title, language);
  return layout(
    frame,
    title,
    html`<main class="narrow"><article class="card bad">
<h1>${title}</h1>
<p>${say(problem.text, language)}</p>
${problem.comparison ? comparison(problem.comparison, language) : undefined}
<div class="what"><h2>${say(todo, language)}</h2><p>${say(problem.hint, language)}</p></div>
</article></main>`,
  );
}
