// Whatever is signed verifies, and no longer does once anything that its recipe covers is another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSignatureText, requestValues, valuesIn } from '../../profile/signature-text.ts';
import type { SigningRecipe } from '../../profile/signing.ts';
import type { HttpRequest } from '../message.ts';
import { valuesAt, withValue } from './carriers.ts';
import { signRequest } from './sign-request.ts';
import { publicKeyOf } from './sm2-signature.ts';
import { recipes } from './test-recipes.ts';
import { writeTimestamp } from './timestamps.ts';
import { verifyRequest } from './verify-request.ts';

const value = fc
  .oneof(
    fc.constantFrom('', ' ', '+', '%2B', '中文', '😀', 'a b', '/', '*', "'"),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((text) => text.isWellFormed() && !/[&=]/.test(text));
const parameters = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}_$/), value), {
    selector: ([name]) => name,
    maxLength: 5,
  })
  .map((pairs) => new URLSearchParams(pairs).toString());
const path = fc
  .array(fc.stringMatching(/^[\w~%20-]*$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}`);

const request: fc.Arbitrary<HttpRequest> = fc
  .record({ path, query: parameters, form: parameters, method: fc.constantFrom('POST', 'PUT') })
  .map(({ path: where, query, form, method }) => ({
    method,
    url: `https://p.example.invalid${where}${query && '?'}${query}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form,
  }));
const privateKey = fc
  .stringMatching(/^[1-9a-f][0-9a-f]{62}[1-9a-f]$/)
  .filter((key) => publicKeyOf(key) !== undefined);
/** A time in whole seconds of this century that every format can write. */
const now = fc.integer({ min: 1_700_000_000, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
const text = fc.stringMatching(/^[\w-]{1,32}$/);

interface Case {
  readonly request: HttpRequest;
  readonly id: string;
  readonly secret: string;
  readonly now: number;
  readonly nonce: string;
}

const cases = (recipe: SigningRecipe): fc.Arbitrary<Case> =>
  fc.record({
    request,
    id: text,
    secret: recipe.algorithm === 'sm2' ? privateKey : text,
    now,
    nonce: text,
  });

const verifierKey = (recipe: SigningRecipe, secret: string) =>
  recipe.algorithm === 'sm2' ? publicKeyOf(secret) : secret;

/** What the text of a recipe covers, a parameter of the query among `parameters`. */
function covers(recipe: SigningRecipe, ...names: readonly string[]): boolean {
  const parsed = parseSignatureText(recipe.text, requestValues);
  const used = valuesIn('parts' in parsed ? parsed.parts : []);
  return names.some((name) => used.has(name));
}

type Change = (request: HttpRequest, recipe: SigningRecipe, written: Case) => HttpRequest;

const inQuery =
  (name: string, put: string): Change =>
  (signed) =>
    withValue(signed, { in: 'query', name }, put);
const inForm =
  (name: string, put: string): Change =>
  (signed) =>
    withValue(signed, { in: 'form', name }, put);

/** What is changed → how, and which of these a text has to hold for the change to be seen. */
const changes: Readonly<Record<string, readonly [Change, ...string[]]>> = {
  method: [(signed) => ({ ...signed, method: 'PATCH' }), 'method'],
  path: [(signed) => ({ ...signed, url: signed.url.replace('.invalid/', '.invalid/x') }), 'path'],
  'a parameter more in the query': [inQuery('zz', '1'), 'query', 'parameters'],
  'a parameter more in the form': [inForm('zz', '1'), 'parameters', 'body'],
  timestamp: [
    (signed, { timestamp }, { now: then }) =>
      timestamp ? withValue(signed, timestamp, writeTimestamp(then + 1000, timestamp.format)) : signed,
    'timestamp',
  ],
  nonce: [
    (signed, { nonce }, written) => (nonce ? withValue(signed, nonce, `${written.nonce}x`) : signed),
    'nonce',
  ],
  'the id of the key': [(signed, { keyId }, written) => withValue(signed, keyId, `${written.id}x`), 'key_id'],
  signature: [
    (signed, { signature }) => {
      const [found = ''] = valuesAt(signed, signature);
      // Not the last one: some of its bits may mean nothing in Base64.
      return withValue(
        signed,
        signature,
        found.replace(/[0-9a-zA-Z]/, (digit) => (digit === '1' ? '2' : '1')),
      );
    },
    'signature',
  ],
};

describe.each(Object.entries<SigningRecipe>(recipes))('%s', (_, recipe) => {
  const runs = { numRuns: recipe.algorithm === 'sm2' ? 15 : 100 };
  const verify = (signed: HttpRequest, secret: string | undefined, at: number) =>
    verifyRequest(recipe, signed, () => secret, at).kind;

  it('verifies what was signed, as long as its timestamp is near', () => {
    fc.assert(
      fc.property(cases(recipe), fc.integer({ min: -1000, max: 1000 }), (written, off) => {
        const signed = signRequest(recipe, written.request, written, written);
        const key = verifierKey(recipe, written.secret);
        const near = Math.abs(off) <= (recipe.timestamp?.tolerance ?? Number.POSITIVE_INFINITY);
        expect(verify(signed, key, written.now)).toBe('signed');
        expect(verify(signed, key, written.now + off * 1000)).toBe(near ? 'signed' : 'refused');
      }),
      runs,
    );
  });

  const seen = Object.entries(changes).filter(
    ([name, [, ...names]]) => name === 'signature' || covers(recipe, ...names),
  );

  it.each(seen)('refuses another %s', (_name, [change]) => {
    fc.assert(
      fc.property(cases(recipe), (written) => {
        const signed = signRequest(recipe, written.request, written, written);
        const changed = change(signed, recipe, written);
        expect(changed).not.toEqual(signed);
        expect(verify(changed, verifierKey(recipe, written.secret), written.now)).toBe('refused');
      }),
      runs,
    );
  });

  it('refuses another secret', () => {
    fc.assert(
      fc.property(cases(recipe), (written) => {
        const signed = signRequest(recipe, written.request, written, written);
        const other = recipe.algorithm === 'sm2' ? publicKeyOf('3'.repeat(64)) : `${written.secret}x`;
        expect(verify(signed, other, written.now)).toBe('refused');
      }),
      runs,
    );
  });

  it('shows nobody the secret', () => {
    fc.assert(
      fc.property(cases(recipe), (written) => {
        const secret = recipe.algorithm === 'sm2' ? written.secret : `s3cret-${written.secret}`;
        const told = withValue(written.request, { in: 'query', name: 'told' }, secret);
        const signed = signRequest(recipe, told, { ...written, secret }, written);
        const broken = withValue(signed, recipe.signature, 'AAAA');
        const verdict = verifyRequest(recipe, broken, () => secret, written.now);
        expect(verdict).toMatchObject({ kind: 'refused', problem: { kind: 'wrong-signature' } });
        expect(JSON.stringify(verdict)).not.toContain(secret);
      }),
      runs,
    );
  });
});

it('covers every change by some recipe', () => {
  const all = Object.values<SigningRecipe>(recipes);
  for (const [, ...names] of Object.values(changes).slice(0, -1))
    expect(all.some((recipe) => covers(recipe, ...names))).toBe(true);
});
