// Facts of the session in words a table can hold: for tests.
import type { SessionFact } from './fact.ts';

const saidBy = (fact: SessionFact): string | number | boolean => {
  if ('minutes' in fact) return fact.minutes;
  return 'on' in fact ? fact.on : fact.word;
};

/** `source role value` of each, with `?` for the default of a placeholder and `!` for what is missing. */
export const said = (facts: readonly SessionFact[]): readonly string[] =>
  facts.map(
    (fact) => `${fact.source} ${fact.role} ${saidBy(fact)}${fact.open ? '?' : ''}${fact.missing ? '!' : ''}`,
  );
