// The start page for people: addresses, systems, personas and faults in force.
import type { HttpRequest } from '../../../dialect/message.ts';
import { pageAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { chooseLanguage } from '../../language.ts';
import { startPage } from '../../pages/start-page.ts';

export function answerStart(context: Context, request: HttpRequest): Handled {
  const nonce = context.randomId();
  const language = chooseLanguage(request.headers['accept-language']);
  return { answer: pageAnswer(200, startPage({ context, language, nonce }), nonce) };
}
