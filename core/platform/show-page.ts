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

export interface PageOptions {
  readonly status?: number;
  /** The OpenID Connect parameter, where the request has it. */
  readonly uiLocales?: string | undefined;
  /** Directives of the content security policy beyond the usual ones. */
  readonly allowed?: (nonce: string) => readonly string[];
}

export function showPage(
  context: Context,
  request: HttpRequest,
  page: (frame: PageFrame) => Html,
  { status = 200, uiLocales, allowed }: PageOptions = {},
): Handled {
  const nonce = context.randomId();
  const language = chooseLanguage(request.headers['accept-language'], uiLocales);
  const shown = page({ platform: context.profile.title, language, nonce });
  return { answer: pageAnswer(status, shown, nonce, allowed?.(nonce)) };
}

export const showProblem = (
  context: Context,
  request: HttpRequest,
  problem: Problem,
  options: PageOptions = {},
): Handled => ({
  ...showPage(context, request, (frame) => errorPage(frame, problem), { status: 400, ...options }),
  problem: problem.text,
});
