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

/** What a file for production or an unknown profile says wins over what is said for all. */
const overrides = (other: SessionFact, fact: SessionFact): boolean =>
  other.role === fact.role &&
  other.source === fact.source &&
  (other.environment === 'production' || other.applies === false);

const samePlace = ({ role, file, span }: SessionFact): string => `${role} ${file.path} ${span.offset}`;

/**
 * What holds on servers: without files for local development, and without what all environments begin with and production
 * overrides. One fact a place.
 */
export const session: (project: Project) => readonly SessionFact[] = view((project) => {
  const facts = readers.flatMap((read) => read(project)).filter((fact) => fact !== undefined);
  const held = facts.filter(
    (fact) =>
      fact.environment !== 'local' &&
      fact.applies !== false &&
      !(fact.environment === undefined && facts.some((other) => overrides(other, fact))),
  );
  return [...new Map(held.map((fact) => [samePlace(fact), fact])).values()];
});
