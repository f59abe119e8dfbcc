// The person's programs see the person's environment, not the editor's.
import { expect, it } from 'vitest';
import { programEnvironment } from './program-environment.ts';

it('leaves out what the editor has set for its own processes', () => {
  const env = { PATH: '/bin', ELECTRON_RUN_AS_NODE: '1', VSCODE_IPC_HOOK: 'x', JAVA_HOME: '/java' };
  expect(programEnvironment(env)).toEqual({ PATH: '/bin', JAVA_HOME: '/java' });
});
