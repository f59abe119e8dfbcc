// Variables of the environment that generated systems, Laravel and Spring take settings of the session from.
import type { Project } from '../../project.ts';
import { type EnvironmentVariable, environmentVariables } from '../environment-variables.ts';
import type { SessionFact, SessionSource } from './fact.ts';
import { laravelFiles } from './laravel-session.ts';
import { absoluteIn, factOf, httpOnly, idleIn, type Meaning, sameSite, secure, store } from './reading.ts';
import { springKeys } from './spring-session.ts';

type Row = readonly [source: SessionSource, meaning: Meaning];

const generated: Readonly<Record<string, Row>> = {
  SESSION_IDLE_MINUTES: ['generated', idleIn('m')],
  SESSION_ABSOLUTE_HOURS: ['generated', absoluteIn('h')],
  SESSION_STORE: ['generated', store],
};

const laravel: Readonly<Record<string, Row>> = {
  SESSION_LIFETIME: ['laravel', idleIn('m')],
  SESSION_SECURE_COOKIE: ['laravel', secure],
  SESSION_HTTP_ONLY: ['laravel', httpOnly],
  SESSION_SAME_SITE: ['laravel', sameSite],
  SESSION_DRIVER: ['laravel', store],
};

/** `SERVER_SERVLET_SESSION_TIMEOUT` → `server.servlet.session.timeout`. */
function springRow(name: string): Row | undefined {
  const key = name.toLowerCase().replaceAll('_', '.');
  const row = springKeys.find((one) => one.key.test(key));
  return row && [row.source, row.meaning];
}

export function variableSession(project: Project): readonly (SessionFact | undefined)[] {
  const known: Readonly<Record<string, Row>> =
    laravelFiles(project).length > 0 ? { ...generated, ...laravel } : generated;
  const factOfVariable = ({ name, value, ...site }: EnvironmentVariable): SessionFact | undefined => {
    const [source, meaning] = (Object.hasOwn(known, name) ? known[name] : springRow(name)) ?? [];
    return source && meaning && factOf(meaning, value, { ...site, source, key: name });
  };
  return environmentVariables(project).map(factOfVariable);
}
