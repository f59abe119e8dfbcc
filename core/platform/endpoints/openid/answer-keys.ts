// The key set id_tokens are checked with (RFC 7517 §5).
import { jsonAnswer } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';

export const answerKeys = async (context: Context): Promise<Handled> => ({
  answer: jsonAnswer(200, context.pass('keys', await context.keys.jwks())),
});
