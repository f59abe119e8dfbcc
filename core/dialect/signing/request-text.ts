// The text that a recipe has signed of one request.
import { requestValues, type ValuePart } from '../../profile/signature-text.ts';
import type { SigningRecipe } from '../../profile/signing.ts';
import { readBody } from '../body.ts';
import type { HttpRequest } from '../message.ts';
import { pairsOf, valuesAt } from './carriers.ts';
import { mask, masked } from './masked.ts';
import { sortedParameters } from './sorted-parameters.ts';
import { fillTemplate, type TextToSign } from './text-to-sign.ts';

/** What a request is signed with; `timestamp` and `nonce` as they stand in it. */
export interface SigningValues {
  readonly keyId: string;
  readonly secret: string;
  readonly timestamp: string;
  readonly nonce: string;
}

type Read = (request: HttpRequest, recipe: SigningRecipe, argument: string) => string;

const first = (request: HttpRequest, places: readonly ('query' | 'form')[], name: string) =>
  places.flatMap((place) => valuesAt(request, { in: place, name })).find(() => true);

const ofRequest: Readonly<Record<string, Read>> = {
  method: ({ method }) => method,
  path: ({ url }) => new URL(url).pathname,
  query: (request, { signature, values }) => sortedParameters(pairsOf(request, ['query'], signature), values),
  parameters: (request, { signature, values }) =>
    sortedParameters(pairsOf(request, ['query', 'form'], signature), values),
  body: ({ body }) => body,
  header: (request, _, name) => valuesAt(request, { in: 'header', name })[0] ?? '',
  parameter: (request, _, name) =>
    first(request, ['query', 'form'], name) ?? readBody(request, 'json').get(name) ?? '',
};

/** The text to sign of `request`, which carries everything but the signature. */
export function requestText(recipe: SigningRecipe, request: HttpRequest, values: SigningValues): TextToSign {
  const given: Readonly<Record<string, string>> = {
    timestamp: values.timestamp,
    nonce: values.nonce,
    key_id: values.keyId,
  };
  return fillTemplate(recipe.text, requestValues, ({ name, argument = '' }: ValuePart) => {
    if (name === 'secret') return { value: values.secret, shown: mask };
    const value = Object.hasOwn(given, name) ? given[name] : ofRequest[name]?.(request, recipe, argument);
    if (value === undefined) throw new Error(`nobody reads {${name}} from a request`);
    return { value, shown: masked(value, values.secret) };
  });
}
