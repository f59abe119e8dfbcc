// The last requests as the platform saw them: names of parameters, no values, and what was wrong about each.
import { jsonAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import { requestJson } from '../../control/request-json.ts';
import type { Handled } from '../../endpoint.ts';

export const answerRequests = ({ requests }: Context): Handled => ({
  answer: jsonAnswer(200, requests().map(requestJson)),
});
