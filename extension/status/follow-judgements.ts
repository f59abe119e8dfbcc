// What is known of the config files, told to menus, walkthrough and status bar.
import { type Disposable, workspace } from 'vscode';
import type { Judgements } from '../diagnostics/judgements.ts';
import { setContextKey } from './context-keys.ts';
import type { LoginStatus } from './login-status.ts';

export function followJudgements(judgements: Judgements, status: LoginStatus): Disposable[] {
  const follow = () => {
    const configs = judgements.documents();
    const clean = configs.every(({ uri }) => judgements.latest(uri)?.findings.length === 0);
    setContextKey('hasConfig', configs.length > 0);
    setContextKey('configClean', configs.length > 0 && clean);
    status.available(configs.length > 0);
  };
  return [judgements.onDidChange(follow), workspace.onDidGrantWorkspaceTrust(follow)];
}
