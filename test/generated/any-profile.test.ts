// Whatever a profile of OAuth 2.0 says, what is generated for it compiles under the strictest settings.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryProfile } from './arbitrary-profile.ts';
import { compile } from './compile.ts';
import { generateProject, signing } from './generated-project.ts';
import { ownStacks } from './matrix.ts';

/** Keys of their own for all that want some. */
const client = { signing: { keyId: signing.keyId, secret: '${env:SIGNING_SECRET}' } };

it.each(ownStacks)('$id compiles', async ({ id: stack, signs }) => {
  const { runs, glob, check } = compile(stack);
  await fc.assert(
    fc.asyncProperty(arbitraryProfile(signs), async (profile) => {
      const project = await generateProject(stack, profile, 'http://127.0.0.1:4000', {
        ...(profile.signing && { client }),
      });
      try {
        await check(project.folder);
        // No word of the profile's own language gets into the code.
        const sources = globSync(glob, { cwd: project.folder });
        expect(sources.length).toBeGreaterThan(10);
        for (const source of sources)
          expect(readFileSync(join(project.folder, source), 'utf8')).not.toMatch(
            /successPath|clientAuthentication\b|\{\{/,
          );
      } finally {
        project.remove();
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
