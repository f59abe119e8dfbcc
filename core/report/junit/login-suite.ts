// A login test as a suite: every check a case. A check takes no time of its own; the first of a step has the step's.
import type { CheckOutcome, LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { statusWords } from '../words.ts';
import { findingText } from './finding-text.ts';
import type { Case, Suite } from './suite.ts';

function resultOf({ id, status, title, finding }: CheckOutcome, language: Language): Case['result'] {
  if (status === 'passed') return undefined;
  if (status !== 'failed') return { kind: 'skipped', message: say(statusWords[status], language) };
  return {
    kind: 'failure',
    type: finding?.id ?? id,
    message: finding ? say(finding.message, language) : say(title, language),
    ...(finding && { details: findingText(finding, language) }),
  };
}

export function loginSuite(login: LoginOutcome, language: Language): Suite {
  const { checks, steps, platform } = login;
  const times = new Map(steps.map(({ id, duration }) => [id, duration]));
  const cases = checks.map((check): Case => {
    const duration = times.get(check.step) ?? 0;
    times.delete(check.step);
    const result = resultOf(check, language);
    return { name: check.id, className: `govauth.login.${check.step}`, duration, ...(result && { result }) };
  });
  return {
    name: 'govauth.login',
    startedAt: login.startedAt,
    duration: login.duration,
    properties: {
      system: login.system,
      platform: platform.id,
      'platform.status': platform.status,
      'platform.baseUrl': platform.baseUrl,
      environment: login.environment,
    },
    cases,
  };
}
