// The facts that menus, enablement and the walkthrough ask for.
import { commands } from 'vscode';

export type ContextKey =
  | 'hasConfig'
  | 'configClean'
  | 'scaffolded'
  | 'platformRunning'
  | 'loginTestPassed'
  | 'hasReport';

export const setContextKey = (key: ContextKey, value: boolean): void => {
  void commands.executeCommand('setContext', `govauth.${key}`, value);
};
