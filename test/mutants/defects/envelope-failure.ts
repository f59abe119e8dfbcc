// When user info fails the subject of the token answer has to do.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'envelope-failure',
  also: [
    'access-token-rejected',
    'scope-insufficient',
    'userinfo-answer-failed',
    'userinfo-answer-limited',
    'userinfo-flag-retyped',
  ],
  changes: (sound) => ({
    async readUserinfo(party, attempt) {
      const answer = await sound.readUserinfo(party, attempt);
      return answer.kind === 'error' ? { kind: 'success', value: attempt.token ?? {} } : answer;
    },
  }),
};
