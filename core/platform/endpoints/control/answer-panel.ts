// Takes a form of the start page: one operation of the table, then back to the page.
import type { HttpRequest } from '../../../dialect/message.ts';
import { UserError } from '../../../errors.ts';
import { text } from '../../../text.ts';
import { redirectAnswer } from '../../answers.ts';
import { findSession } from '../../browser-session.ts';
import type { Context } from '../../context.ts';
import type { Control } from '../../control/control.ts';
import { findOperation } from '../../control/find-operation.ts';
import { fieldsFromForm } from '../../control/read-fields.ts';
import type { Handled } from '../../endpoint.ts';
import type { Problem } from '../../refusal.ts';
import { showProblem } from '../../show-page.ts';
import { refuseFromElsewhere } from './from-elsewhere.ts';
import { isPageToken } from './page-token.ts';

const stale: Problem = {
  title: text('页面已失效', 'The page is out of date'),
  text: text(
    '表单不属于当前浏览器与平台的会话，未作任何改动。',
    'The form does not belong to this browser’s session with the platform; nothing was changed.',
  ),
  hint: text('请重新打开平台首页再操作。', 'Open the start page again and repeat it there.'),
};

const title = text('操作未完成', 'Nothing was done');

/** Where on the page the form stood, so that the browser returns to it. */
const placeOf = (form: URLSearchParams): string => /^[a-z-]{1,30}$/.exec(form.get('place') ?? '')?.[0] ?? '';

export async function answerPanel(
  context: Context,
  control: Control,
  request: HttpRequest,
): Promise<Handled> {
  const form = new URLSearchParams(request.body);
  try {
    refuseFromElsewhere(request, context.baseUrl);
    if (!(await isPageToken(findSession(context, request), form.get('token-of-page') ?? '')))
      return showProblem(context, request, stale, { status: 403 });
    const operation = findOperation(form.get('operation') ?? '');
    await control.perform(operation.id, fieldsFromForm(operation.fields, form));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return showProblem(context, request, { title, text: error.text, hint: error.hint });
  }
  const { pathname } = new URL(`${context.baseUrl}/`);
  return { answer: redirectAnswer(`${pathname}#${placeOf(form)}`) };
}
