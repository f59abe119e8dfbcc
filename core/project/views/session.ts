// What a system's files say of its sessions, whatever the framework.
import { type Project, view } from '../project.ts';
import type { SessionFact } from './session/fact.ts';
import { javaSession } from './session/java-session.ts';
import { javascriptSession } from './session/javascript-session.ts';
import { laravelSession } from './session/laravel-session.ts';
import { phpSession } from './session/php-session.ts';
import { servletSession } from './session/servlet-session.ts';
import { springSession } from './session/spring-session.ts';
import { thinkphpSession } from './session/thinkphp-session.ts';
import { variableSession } from './session/variable-session.ts';

const readers = [
  springSession,
  servletSession,
  javaSession,
  phpSession,
  laravelSession,
  thinkphpSession,
  javascriptSession,
  variableSession,
];

const subject = ({ role, source }: SessionFact): string => `${role} ${source}`;
const place = ({ role, file, span }: SessionFact): string => `${role} ${file.path} ${span.offset}`;

/** A file for production, or an unknown profile, wins over what is said for all. */
const winsOverAll = ({ environment, applies }: SessionFact): boolean =>
  environment === 'production' || applies === false;

/** No system says more; a hostile file could. */
const mostFacts = 1000;

/**
 * What holds on servers: without files for local development, and without what all environments begin with and production
 * overrides. One fact a place.
 */
export const session: (project: Project) => readonly SessionFact[] = view((project) => {
  const facts = readers.flatMap((read) => read(project)).filter((fact) => fact !== undefined);
  const overridden = new Set(facts.filter(winsOverAll).map(subject));
  const held = facts.filter(
    (fact) =>
      fact.environment !== 'local' &&
      fact.applies !== false &&
      !(fact.environment === undefined && overridden.has(subject(fact))),
  );
  return [...new Map(held.map((fact) => [place(fact), fact])).values()].slice(0, mostFacts);
});
