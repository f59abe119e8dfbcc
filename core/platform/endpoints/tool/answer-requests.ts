// The last requests as the platform saw them: no parameters, no secrets, and what was wrong about each.
import { jsonAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';

export const answerRequests = ({ requests }: Context): Handled => ({
  answer: jsonAnswer(
    200,
    requests().map(({ problem, ...seen }) => ({ ...seen, ...(problem ? { problem: { ...problem } } : {}) })),
  ),
});
