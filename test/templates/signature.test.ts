// The generated code that signs, for every known recipe: its signatures are those on record, and the tool takes them for right.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { valuesAt } from '../../core/dialect/signing/carriers.ts';
import { signRequest } from '../../core/dialect/signing/sign-request.ts';
import { recipes } from '../../core/dialect/signing/test-recipes.ts';
import vectors from '../../core/dialect/signing/vectors.json' with { type: 'json' };
import { verifyRequest } from '../../core/dialect/signing/verify-request.ts';
import { renderContext } from '../../core/generate/context.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { SigningRecipe } from '../../core/profile/signing.ts';
import { soundConfigWith } from '../../core/rules/sound-config.ts';
import { validate } from '../../core/validation/validate.ts';
import { compileTemplates } from '../../scripts/compile-templates.ts';
import { plain } from '../generated/plain-profile.ts';

const output = join(import.meta.dirname, '../output/signature');
compileTemplates();

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

type Sign = (request: Request, settings: Readonly<Record<string, string>>) => Request;

/** `src/auth/signature.ts` of a project for a platform with that recipe, ready to run. */
async function generated(name: string, signing: SigningRecipe): Promise<Sign> {
  const profile = { ...plain, signing };
  const source = soundConfigWith(
    JSON.stringify({
      platform: './plain.json',
      client: { signing: { keyId: 'ak-99', secret: '${env:SIGNING_SECRET}' } },
      logout: { atPlatform: false },
      rules: { 'logout-at-platform': 'off' },
    }),
  );
  const { config, findings } = validate(source, { resolveProfile: () => profile, stacks });
  if (!config) throw new Error(JSON.stringify(findings));
  const { files } = await loadTemplate('node-express');
  const content = files.find(({ path }) => path === 'src/auth/signature.ts')?.content;
  if (typeof content !== 'function') throw new Error('the template has no code that signs');
  const file = join(output, `${name}.ts`);
  mkdirSync(output, { recursive: true });
  writeFileSync(file, content(renderContext(config, { clientSecret: 'c', sessionSecret: 's' })));
  return (await import(file)).signRequest;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const headersOf = (headers: object): Record<string, string> => Object.fromEntries(Object.entries(headers));

describe.each(Object.entries(recipes))('the code that signs as %s does', (name, how: SigningRecipe) => {
  // A profile that carries values in a form has forms: one of its requests without is no request of its own.
  const inForm = how.signature.in === 'form';
  const recorded = vectors.requests.filter(
    ({ recipe, request }) => recipe === name && !(inForm && request.body === ''),
  );

  it.each(recorded)('signs $request.method as ever', async ({ request, keys, at, signed }) => {
    const sign = await generated(name, how);
    vi.setSystemTime(at.now);
    const unsigned = { ...request, headers: headersOf(request.headers), url: new URL(request.url) };
    const own = { signingKeyId: keys.id, signingSecret: keys.secret };
    const made = sign(unsigned, { clientId: keys.id, clientSecret: keys.secret, ...own });
    const wire = { ...made, url: made.url.href, body: made.body ?? '' };
    expect(verifyRequest(how, wire, () => keys.secret, at.now)).toMatchObject({ kind: 'signed' });
    expect(verifyRequest(how, wire, () => '7'.repeat(64), at.now)).toMatchObject({ kind: 'refused' });
    if (how.algorithm === 'sm2') return;

    // What is drawn at random given, it is what the tool signs; where nothing is, what stands on record.
    const [nonce = ''] = how.nonce ? valuesAt(wire, how.nonce) : [];
    expect(nonce).toHaveLength(how.nonce?.length ?? 0);
    const expected = how.nonce
      ? signRequest(how, { ...request, headers: headersOf(request.headers) }, keys, { ...at, nonce })
      : { ...signed, headers: headersOf(signed.headers) };
    expect(valuesAt(wire, how.signature)).toEqual(valuesAt(expected, how.signature));
  });
});
