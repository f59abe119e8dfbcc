// Tells tools that this is the embedded test platform, and how it stands.
import { jsonAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';

export const answerDescriptor = ({ profile, personas, faults }: Context): Handled => ({
  answer: jsonAnswer(200, {
    govauth: 1,
    profile: profile.id,
    personas: personas.map(({ id, title }) => ({ id, title: { ...title } })),
    faults: faults().map(({ id }) => id),
  }),
});
