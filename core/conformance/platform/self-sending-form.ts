// The page by which a platform answers as a form that sends itself (OAuth 2.0 Form Post Response Mode §2).
import { readForms } from '../../browser/login-form.ts';
import type { HttpAnswer } from '../../dialect/message.ts';

export interface SelfSendingForm {
  /** Absolute; where the fields are posted. */
  readonly location: string;
  readonly posts: URLSearchParams;
}

/** Undefined when `answer`, which came from `url`, is no such page: none of its own forms leads to another site. */
export function selfSendingForm({ status, body }: HttpAnswer, url: string): SelfSendingForm | undefined {
  if (status !== 200 || !body.includes('<form')) return undefined;
  const [form, ...more] = readForms(body);
  if (!form || more.length > 0 || form.method !== 'POST' || !URL.canParse(form.action)) return undefined;
  if (new URL(form.action).origin === new URL(url).origin) return undefined;
  return {
    location: form.action,
    posts: new URLSearchParams(form.hidden.map(([name, value]) => [name, value])),
  };
}
