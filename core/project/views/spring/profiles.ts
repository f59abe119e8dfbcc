// Profile expressions of Spring → the environments they are for.
import { type EnvironmentName, environmentNames } from '../../../config/config.ts';
import { environmentNamed } from '../../file-purpose.ts';

/** `prod`, `prod-cn`, `app_prod`: the environment its first telling word is for. */
export function environmentOfProfile(profile: string): EnvironmentName | undefined {
  for (const word of profile.trim().split(/[.\-_]/)) {
    const environment = environmentNamed(word);
    if (environment) return environment;
  }
  return undefined;
}

/** A profile of no known environment may be on in each. */
const holds = (term: string, environment: EnvironmentName): boolean => {
  const negated = term.startsWith('!');
  const named = environmentOfProfile(negated ? term.slice(1) : term);
  return named === undefined || (named === environment) !== negated;
};

/**
 * The environments of `spring.config.activate.on-profile` or `spring.profiles`: `prod`, `!dev`, `prod & cloud`,
 * `test | prod`, `test,prod`. Undefined when it speaks of none; expressions in brackets are not read.
 */
export function environmentsOf(expression: string): readonly EnvironmentName[] | undefined {
  const alternatives = expression.split(/[|,]/).map((part) => part.split('&').map((term) => term.trim()));
  const tells = alternatives.every((terms) =>
    terms.some((term) => environmentOfProfile(term.replace('!', ''))),
  );
  if (!tells || expression.includes('(')) return undefined;
  return environmentNames.filter((environment) =>
    alternatives.some((terms) => terms.every((term) => holds(term, environment))),
  );
}
