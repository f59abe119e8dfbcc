// Answers with a page in the person's language, under a nonce of its own.
import type { HttpRequest } from '../dialect/message.ts';
import { pageAnswer } from './answers.ts';
import type { Context } from './context.ts';
import type { Handled } from './endpoint.ts';
import type { Html } from './html.ts';
import { chooseLanguage } from './language.ts';
import { errorPage } from './pages/error-page.ts';
import type { PageFrame } from './pages/layout.ts';
import type { Problem } from './refusal.ts';

/** `uiLocales` is the OpenID Connect parameter, where the request has it; `interactive` as for `pageAnswer`. */
export function showPage(
  context: Context,
  request: HttpRequest,
  page: (frame: PageFrame) => Html,
  {
    status = 200,
    uiLocales,
    interactive = false,
  }: { status?: number; uiLocales?: string | undefined; interactive?: boolean } = {},
): Handled {
  const nonce = context.randomId();
  const language = chooseLanguage(request.headers['accept-language'], uiLocales);
  return {
    answer: pageAnswer(
      status,
      page({ platform: context.profile.title, language, nonce }),
      nonce,
      interactive,
    ),
  };
}

export const showProblem = (
  context: Context,
  request: HttpRequest,
  problem: Problem,
  options: { status?: number; uiLocales?: string | undefined } = {},
): Handled => ({
  ...showPage(context, request, (frame) => errorPage(frame, problem), { status: 400, ...options }),
  problem: problem.text,
});
