// The answers file: JSON with comments, as much of a govauth.config.json as one knows; names may be dotted.
import { asUserError } from '../document/as-user-error.ts';
import { checkDocument, type DocumentKind, type Validator } from '../document/check-document.ts';
import { parseText } from '../document/parse.ts';
import { toAnswers } from './answer-values.ts';
import { expandAnswers } from './expand-answers.ts';
import type { Answers } from './question.ts';
import { configSchema } from './schema.ts';
import { validateConfig } from './validate-config.generated.js';

/** A config's own validator, to which nothing is missing but the name of a claim. */
const validateAnswers: Validator = Object.assign(
  (value: unknown): boolean => {
    validateConfig(value);
    const errors = (validateConfig.errors ?? []).filter(
      ({ keyword, instancePath, params }) =>
        keyword !== 'required' ||
        (instancePath.startsWith('/claims/') && params['missingProperty'] === 'name'),
    );
    validateAnswers.errors = errors;
    return errors.length === 0;
  },
  { errors: null },
);

const kind: DocumentKind = {
  validate: validateAnswers,
  schema: configSchema,
  ids: { syntax: 'answers-syntax', shape: 'answers-shape' },
};

/**
 * The answers in `text`; `file` is named in errors. Throws a UserError with the place of the first mistake: syntax, an
 * unknown name, a value of the wrong type or out of range. What is not answered is not missed.
 */
export function parseAnswers(text: string, file?: string): Answers {
  const document = parseText(text);
  const expanded = expandAnswers(document);
  const [first] = checkDocument(expanded, kind);
  if (!first) return toAnswers(expanded.value as Readonly<Record<string, unknown>>);
  throw asUserError(first, file);
}
