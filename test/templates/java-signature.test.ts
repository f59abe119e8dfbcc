// The Java code that signs, for every known recipe: compiled for Java 8 without a warning, and the tool takes its signatures for right.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { valuesAt } from '../../core/dialect/signing/carriers.ts';
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
import { type Ask, javaProgram } from '../signing/programs.ts';

const output = join(import.meta.dirname, '../output/java-signature');
compileTemplates();

/** What the code that signs is compiled with. */
const needed = /\/(auth\/(RequestSignature|PlatformRequest)|web\/Parameters|json\/\w+)\.java$/;

/** The code that signs of a project for a platform with that recipe, behind `java/Signer.java`. */
async function generated(name: string, signing: SigningRecipe): Promise<Ask> {
  const source = soundConfigWith(
    JSON.stringify({
      stack: 'java-servlet',
      platform: './plain.json',
      session: { store: 'memory', instances: 1 },
      client: { signing: { keyId: 'ak-99', secret: '${env:SIGNING_SECRET}' } },
      logout: { atPlatform: false },
      rules: { 'logout-at-platform': 'off' },
    }),
  );
  const { config, findings } = validate(source, { resolveProfile: () => ({ ...plain, signing }), stacks });
  if (!config) throw new Error(JSON.stringify(findings));
  const context = renderContext(config, { clientSecret: 'c', sessionSecret: 's' });
  const { files } = await loadTemplate('java-servlet');
  const folder = join(output, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = files
    .filter(({ path }) => path.startsWith('src/main/') && needed.test(path))
    .map(({ path, content }) => [path, typeof content === 'string' ? content : content(context)] as const);
  const signer = readFileSync(join(import.meta.dirname, 'java/Signer.java'), 'utf8');
  const written = [...sources, ['Signer.java', signer] as const].map(([path, content]) => {
    writeFileSync(join(folder, basename(path)), content);
    return join(folder, basename(path));
  });
  return javaProgram({
    sources: written,
    classes: join(folder, 'classes'),
    main: 'cn.example.business.auth.Signer',
  });
}

const encoded = (text: string) => Buffer.from(text).toString('base64');
const decoded = (word = '') => Buffer.from(word, 'base64').toString();

const headersOf = (words: readonly string[]) =>
  Object.fromEntries(
    words.flatMap((name, at) =>
      at % 2 === 0 ? [[decoded(name).toLowerCase(), decoded(words[at + 1])]] : [],
    ),
  );

describe.each(Object.entries(recipes))('the Java code that signs as %s does', (name, how: SigningRecipe) => {
  it('signs every recorded request rightly, and each with a text of its own drawn at random', async () => {
    // A profile that carries values in a form has forms: one of its requests without is no request of its own.
    const inForm = how.signature.in === 'form';
    const recorded = vectors.requests.filter(
      ({ recipe, request }) => recipe === name && !(inForm && request.body === ''),
    );
    expect(recorded.length).toBeGreaterThan(0);
    const ask = await generated(name, how);
    const answers = ask(
      recorded.map(({ request: { method, url, headers, body }, keys }) =>
        [keys.id, keys.secret, method, url, body, ...Object.entries(headers).flat()].map(encoded),
      ),
    );
    const nonces = answers.map((answer, at) => {
      const [address, body, ...headers] = answer.split('\t');
      const { request, keys } = recorded[at] ?? { keys: { secret: '' } };
      const wire = {
        method: request?.method ?? '',
        url: decoded(address),
        headers: headersOf(headers),
        body: decoded(body),
      };
      const verdict = verifyRequest(how, wire, () => keys.secret, Date.now());
      expect(verdict, JSON.stringify(wire)).toMatchObject({ kind: 'signed' });
      expect(verifyRequest(how, wire, () => '7'.repeat(64), Date.now())).toMatchObject({ kind: 'refused' });
      return how.nonce ? valuesAt(wire, how.nonce).join() : '';
    });
    expect(nonces.every((nonce) => nonce.length === (how.nonce?.length ?? 0))).toBe(true);
    expect(new Set(nonces).size).toBe(how.nonce ? nonces.length : 1);
  });
});
