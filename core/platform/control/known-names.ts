// The names that the platform of a context knows.
import type { Context } from '../context.ts';
import { faults } from '../faults.ts';
import type { KnownNames } from './field.ts';

/** `endpoints`: ids of those that systems talk to. */
export const knownNames = (
  { profile, personas, clients }: Context,
  endpoints: readonly string[],
): KnownNames => ({
  fault: faults.filter((fault) => fault.appliesTo(profile)).map(({ id }) => id),
  persona: personas.map(({ id }) => id),
  endpoint: endpoints,
  system: [...clients.keys()],
});
