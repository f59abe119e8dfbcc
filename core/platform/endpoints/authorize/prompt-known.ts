// The prompt values are known and do not contradict each other (OIDC Core §3.1.2.1).
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const knownPrompts = ['none', 'login', 'consent', 'select_account'];

export const prompts = (prompt: string | undefined): string[] => (prompt ?? '').split(' ').filter(Boolean);

export const promptKnown: RequestCheck = ({ parameters }) => {
  const sent = prompts(parameters['prompt']);
  const unknown = sent.find((value) => !knownPrompts.includes(value));
  if (unknown !== undefined)
    return {
      error: 'invalid_request',
      text: text(`prompt 的取值“${unknown}”未定义。`, `prompt has the unknown value ${unknown}`),
    };
  return sent.includes('none') && sent.length > 1
    ? {
        error: 'invalid_request',
        text: text('prompt=none 不能与其他取值并用。', 'prompt=none must stand alone'),
      }
    : undefined;
};
