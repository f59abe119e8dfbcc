// The code in PHP that signs, for every known recipe: its signatures are those on record, and the tool takes them for right.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesAt } from '../../core/dialect/signing/carriers.ts';
import { signRequest } from '../../core/dialect/signing/sign-request.ts';
import { recipes } from '../../core/dialect/signing/test-recipes.ts';
import vectors from '../../core/dialect/signing/vectors.json' with { type: 'json' };
import { verifyRequest } from '../../core/dialect/signing/verify-request.ts';
import type { SigningRecipe } from '../../core/profile/signing.ts';
import { compileTemplates } from '../../scripts/compile-templates.ts';
import { arbitrarySigning } from '../generated/arbitrary-signing.ts';
import { generateProject, signing as handedOut } from '../generated/generated-project.ts';
import { plain } from '../generated/plain-profile.ts';

compileTemplates();

const program = join(import.meta.dirname, 'php-signature/sign.php');
const client = { signing: { keyId: handedOut.keyId, secret: '${env:SIGNING_SECRET}' } };

type Recorded = (typeof vectors.requests)[number];
interface Asked {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: object;
    readonly body: string;
  };
  readonly keys: { readonly id: string; readonly secret: string };
  readonly at: { readonly now: number };
}

type Sent = readonly [url: string, headers: Readonly<Record<string, string>>, body: string];

const headersOf = (headers: object): Record<string, string> => Object.fromEntries(Object.entries(headers));

/** The requests as a project for a platform with that recipe signs them. */
async function signedBy(signing: SigningRecipe, recorded: readonly Asked[]): Promise<readonly Sent[]> {
  const profile = { ...plain, signing };
  const project = await generateProject('php-plain', profile, 'http://127.0.0.1:4000', { client });
  const input = recorded.map(({ request, keys, at }) => ({
    ...request,
    now: at.now,
    settings: {
      clientId: keys.id,
      clientSecret: keys.secret,
      signingKeyId: keys.id,
      signingSecret: keys.secret,
    },
  }));
  try {
    const { status, stdout, stderr } = spawnSync('php', [program, project.folder], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return JSON.parse(stdout);
  } finally {
    project.remove();
  }
}

describe.each(Object.entries(recipes))(
  'the code in PHP that signs as %s does',
  (name, how: SigningRecipe) => {
    // A profile that carries values in a form has forms: one of its requests without is no request of its own.
    const inForm = how.signature.in === 'form';
    const recorded = vectors.requests.filter(
      ({ recipe, request }) => recipe === name && !(inForm && request.body === ''),
    );

    it('signs as ever', async () => {
      const all = await signedBy(how, recorded);
      expect(all.length).toBeGreaterThan(0);
      for (const [i, [url, headers, body]] of all.entries()) {
        const { request, keys, at, signed } = recorded[i] as Recorded;
        const wire = { method: request.method, url, headers, body };
        expect(verifyRequest(how, wire, () => keys.secret, at.now)).toMatchObject({ kind: 'signed' });
        expect(verifyRequest(how, wire, () => '7'.repeat(64), at.now)).toMatchObject({ kind: 'refused' });
        if (how.algorithm === 'sm2') continue;

        // What is drawn at random given, it is what the tool signs; where nothing is, what stands on record.
        const [nonce = ''] = how.nonce ? valuesAt(wire, how.nonce) : [];
        expect(nonce).toHaveLength(how.nonce?.length ?? 0);
        const expected = how.nonce
          ? signRequest(how, { ...request, headers: headersOf(request.headers) }, keys, { ...at, nonce })
          : { ...signed, headers: headersOf(signed.headers) };
        expect(valuesAt(wire, how.signature)).toEqual(valuesAt(expected, how.signature));
      }
    });
  },
);

/** Names that are repeated, that are numbers, that UTF-8 sorts other than UTF-16 does, and characters that encodings differ on. */
const telling = {
  method: 'POST',
  url: 'https://sso.example.invalid/token?b=2&a=%27%E4%B8%AD%27%20x&a=1%2B1&%F0%9F%98%80=9&%EF%BC%A1=10&10=%2A&9=%7E',
  headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'code=c-1&name=%E5%BC%A0%26',
};

it('the tool takes for right what any recipe has the code in PHP sign', async () => {
  const keys = { id: handedOut.keyId, secret: handedOut.secret };
  const at = { now: Date.UTC(2026, 0, 31, 18, 5, 9, 42) };
  await fc.assert(
    fc.asyncProperty(arbitrarySigning('token'), async (how) => {
      const [sent] = await signedBy(how, [{ request: telling, keys, at }]);
      if (!sent) throw new Error('nothing was sent');
      const [url, headers, body] = sent;
      const wire = { method: 'POST', url, headers, body };
      expect(verifyRequest(how, wire, () => keys.secret, at.now)).toMatchObject({ kind: 'signed' });
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
