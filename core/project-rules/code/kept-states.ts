// What is put into the session under a name such as `state`, in code that begins a login or takes a callback.
import type { Code, Scope, Value } from '../../code/code.ts';

interface KeptState {
  readonly value: Value;
  readonly inside: Scope | undefined;
}

const stateName = /^(?:[\w.:-]*[_.:-])?(?:state|(?:sso|oauth2?|oidc|login|auth)State)$/;
const inSession = /(?:^|\.)_?session\./i;
const setters = /^(?:set|put|setAttribute|setSessionAttribute)$/;
const ofLogin = /redirect|authori[sz]e|oauth|sso|oidc|callback/i;

/** In document order of assignments, then of calls. */
export function keptStates(code: Code): readonly KeptState[] {
  const names = [...code.calls.map(({ name }) => name), ...code.functions.map(({ name }) => name)];
  if (!names.some((name) => ofLogin.test(name))) return [];
  const assigned = code.members.filter(
    ({ kind, name, path }) => kind === 'assignment' && inSession.test(path) && stateName.test(name),
  );
  const put = code.calls.flatMap(({ name, receiver, args: [key, value], inside }): readonly KeptState[] =>
    setters.test(name) && /session/i.test(receiver) && stateName.test(key?.literal ?? '') && value
      ? [{ value, inside }]
      : [],
  );
  return [...assigned.map(({ value, inside }) => ({ value, inside })), ...put];
}
