// Java code: servlet sessions, Spring Security, Spring Session and Shiro.
import type { Call, Value } from '../../../code/code.ts';
import type { Span } from '../../../source/span.ts';
import type { Project, ProjectFile } from '../../project.ts';
import type { SessionFact } from './fact.ts';
import { factOf, httpOnly, idInUrl, idleIn, type Meaning, sameSite, secure } from './reading.ts';

/** Setters whose one argument says it. */
const setters: readonly { readonly name: RegExp; readonly receiver?: RegExp; readonly meaning: Meaning }[] = [
  { name: /^setMaxInactiveInterval(?:InSeconds)?$/, meaning: idleIn('s') },
  { name: /^setGlobalSessionTimeout$/, meaning: idleIn('ms') },
  { name: /^setUseHttpOnlyCookie$/, meaning: httpOnly },
  { name: /^setUseSecureCookie$/, meaning: secure },
  { name: /^setSameSite$/, receiver: /serializer|session/i, meaning: sameSite },
  { name: /^setHttpOnly$/, receiver: /session|sidCookie|simpleCookie/i, meaning: httpOnly },
  { name: /^setSecure$/, receiver: /session|sidCookie/i, meaning: secure },
  { name: /^setSessionIdUrlRewritingEnabled$|^enableSessionUrlRewriting$/, meaning: idInUrl },
];

const changesId: Meaning = { role: 'changes-id-at-login' };

interface Said {
  readonly meaning: Meaning;
  readonly text: string;
  readonly span: Span;
}

/** `@EnableRedisHttpSession(maxInactiveIntervalInSeconds = 1800)`. */
function ofAnnotation({ name, args }: Call): Said | undefined {
  if (!/^Enable\w*HttpSession$/.test(name)) return undefined;
  const value = args.find((arg) => arg.name === 'maxInactiveIntervalInSeconds');
  return value?.literal === undefined
    ? undefined
    : { meaning: idleIn('s'), text: value.literal, span: value };
}

/** `sessionFixation().none()`, `sessionFixation(it -> it.none())`, `sessionFixation(SessionFixationConfigurer::none)`. */
function ofFixation(call: Call): Said | undefined {
  const chained = call.name === 'none' && /sessionFixation\(\)\s*\.?$/.test(call.receiver);
  const given: Value | undefined = call.name === 'sessionFixation' ? call.args[0] : undefined;
  const lambda = given !== undefined && /(?:\.|::)none\b/.test(given.text);
  if (!chained && !lambda) return undefined;
  return { meaning: changesId, text: 'false', span: given ?? call.nameSpan };
}

function said(call: Call): Said | undefined {
  const [first] = call.args;
  if (call.kind === 'annotation') return ofAnnotation(call);
  if (call.name === 'setSessionTrackingModes' && first)
    return { meaning: idInUrl, text: String(first.names.includes('URL')), span: first };
  const row = setters.find(
    ({ name, receiver }) => name.test(call.name) && (receiver?.test(call.receiver) ?? true),
  );
  if (row && first?.literal !== undefined) return { meaning: row.meaning, text: first.literal, span: first };
  return ofFixation(call);
}

const factsIn = (file: ProjectFile): readonly (SessionFact | undefined)[] =>
  (file.code?.calls ?? []).map((call) => {
    const found = said(call);
    if (!found) return undefined;
    const { meaning, text, span } = found;
    return factOf(meaning, text, {
      source: 'java',
      key: call.name,
      file,
      span,
      environment: file.environment,
    });
  });

export const javaSession = (project: Project): readonly (SessionFact | undefined)[] =>
  project
    .ofKind('java')
    .filter(({ testCode }) => !testCode)
    .flatMap(factsIn);
