// Whatever a profile of OAuth 2.0 says, what is generated for it compiles under the strictest settings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryProfile } from './arbitrary-profile.ts';
import { compile, generateProject } from './generated-project.ts';

it('compiles', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProfile(), async (profile) => {
      const project = await generateProject(profile, 'http://127.0.0.1:4000');
      try {
        await compile(project);
        // No word of the profile's own language gets into the code.
        const code = readFileSync(join(project.folder, 'src/auth/platform.ts'), 'utf8');
        expect(code).not.toMatch(/successPath|clientAuthentication|\{\{/);
      } finally {
        project.remove();
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
