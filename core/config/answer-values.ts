// Answers by id and the config they stand for: one flat, one nested, the same values.
import type { JsonPath } from '../document/parse.ts';
import { schemaAt } from '../document/titled-schema.ts';
import type { Answers, AnswerValue } from './question.ts';
import { configSchema } from './schema.ts';

type Nested = { readonly [name: string]: unknown };

/** The purpose of a claim has an id of its own beside the list of names: `claims.phone_number.purpose`. */
export const purposeId = (claim: string): string => `claims.${claim}.purpose`;

const isNested = (value: unknown): value is Nested =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface ClaimAnswer {
  readonly name: string;
  readonly purpose?: string;
}

const claimAnswers = (claims: readonly (string | ClaimAnswer)[]): Answers => {
  const named = claims.map((claim) => (typeof claim === 'string' ? { name: claim } : claim));
  const purposes = named.flatMap(({ name, purpose }): [string, AnswerValue][] =>
    purpose === undefined ? [] : [[purposeId(name), purpose]],
  );
  return { claims: named.map(({ name }) => name), ...Object.fromEntries(purposes) };
};

function* leaves(value: Nested, path: readonly string[]): Iterable<[id: string, value: AnswerValue]> {
  for (const [name, member] of Object.entries(value)) {
    const here = [...path, name];
    if (isNested(member)) yield* leaves(member, here);
    else yield [here.join('.'), member as AnswerValue];
  }
}

/** The answers that `config` (or a part of one) gives; claims may be names alone. */
export function toAnswers({ $schema: _, claims, ...rest }: Nested): Answers {
  const own = Array.isArray(claims) ? claimAnswers(claims) : {};
  return { ...Object.fromEntries(leaves(rest, [])), ...own };
}

/** A whole number typed as text becomes one where the schema wants one. */
const typed = (path: JsonPath, value: AnswerValue): AnswerValue => {
  const type = schemaAt(configSchema, path)?.type;
  const numeric = type === 'integer' || type === 'number';
  return numeric && typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
};

const withMember = (object: Nested, [name = '', ...rest]: readonly string[], value: unknown): Nested => {
  const inner = Object.hasOwn(object, name) ? object[name] : undefined;
  return {
    ...object,
    [name]: rest.length === 0 ? value : withMember(isNested(inner) ? inner : {}, rest, value),
  };
};

/** The part of a config that `answers` make up; `draft` gives the purpose of a claim that has none. */
export function toConfigValue(answers: Answers, draft: (claim: string) => string): Nested {
  const { claims, ...rest } = answers;
  let value: Nested = {};
  for (const [id, answer] of Object.entries(rest)) {
    const path = id.split('.');
    if (path[0] !== 'claims') value = withMember(value, path, typed(path, answer));
  }
  if (!Array.isArray(claims)) return value;
  return {
    ...value,
    claims: claims.map((name) => ({ name, purpose: rest[purposeId(name)] ?? draft(name) })),
  };
}
