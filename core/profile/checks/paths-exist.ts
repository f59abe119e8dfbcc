// Evidence and open questions are about values that the profile has or could have.
import { schemaAt } from '../../document/titled-schema.ts';
import { text } from '../../text.ts';
import type { ProfileCheck } from '../problem.ts';
import { profileSchema } from '../schema.ts';

export const pathsExist: ProfileCheck = function* ({ evidence, unknowns }) {
  for (const [list, entries] of Object.entries({ evidence, unknowns }))
    for (const [index, { path }] of entries.entries()) {
      if (schemaAt(profileSchema, path.split('.'))) continue;
      yield {
        path: [list, index, 'path'],
        message: text(`档案中没有 ${path} 这个值。`, `A profile has no value ${path}.`),
        hint: text(
          '写它在档案中的路径，例如 token.envelope。',
          'Write its path in the profile, such as token.envelope.',
        ),
      };
    }
};
