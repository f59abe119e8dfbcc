// What is put into the session under a name such as `state`.
import type { Code, Scope, Value } from '../../code/code.ts';
import type { Span } from '../../source/span.ts';

interface KeptState {
  readonly value: Value;
  /** All of the code that keeps it. */
  readonly whole: Span;
  readonly inside: Scope | undefined;
}

const stateName = /^(?:[\w.:-]*[_.:-])?(?:state|(?:sso|oauth2?|oidc|login|auth)State)$/;
const inSession = /(?:^|\.)_?session\./i;
const setters = /^(?:set|put|setAttribute|setSessionAttribute)$/;
const ofLogin = /redirect|authori[sz]e|oauth|sso|oidc|callback/i;

/** Whether the code begins a login or takes a callback, by the names of what it calls and has. */
export const isOfLogin = ({ calls, functions }: Code): boolean =>
  calls.some(({ name }) => ofLogin.test(name)) || functions.some(({ name }) => ofLogin.test(name));

/** In document order of assignments, then of calls. */
export function keptStates(code: Code): readonly KeptState[] {
  const assigned = code.members.filter(
    ({ kind, name, path }) => kind === 'assignment' && inSession.test(path) && stateName.test(name),
  );
  const put = code.calls.flatMap((whole): readonly KeptState[] => {
    const { name, receiver, args, inside } = whole;
    const [key, value] = args;
    return setters.test(name) && /session/i.test(receiver) && stateName.test(key?.literal ?? '') && value
      ? [{ value, whole, inside }]
      : [];
  });
  return [...assigned.map((whole) => ({ value: whole.value, whole, inside: whole.inside })), ...put];
}
