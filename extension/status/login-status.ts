// In the status bar: run the login test, watch it run, see how the last one ended.
import { type Disposable, l10n, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';

export type LoginState = 'idle' | 'running' | 'passed' | 'failed';

export interface LoginStatus extends Disposable {
  readonly show: (state: LoginState) => void;
  /** Shown only in workspaces that have something to test. */
  readonly available: (hasConfig: boolean) => void;
}

/** State → icon, what is said, and the command of a click. */
const looks: Readonly<Record<LoginState, { icon: string; label: () => string; command: string }>> = {
  idle: { icon: 'beaker', label: () => l10n.t('Login test'), command: 'govauth.runLoginTest' },
  running: {
    icon: 'sync~spin',
    label: () => l10n.t('Login test running'),
    command: 'testing.showMostRecentOutput',
  },
  passed: { icon: 'pass-filled', label: () => l10n.t('Login test passed'), command: 'govauth.runLoginTest' },
  failed: { icon: 'error', label: () => l10n.t('Login test failed'), command: 'govauth.openReport' },
};

export function createLoginStatus(): LoginStatus {
  const item = window.createStatusBarItem('govauth.login', StatusBarAlignment.Left, 50);
  item.name = l10n.t('GovAuth login test');
  const show = (state: LoginState) => {
    const { icon, label, command } = looks[state];
    item.text = `$(${icon}) ${label()}`;
    item.tooltip =
      state === 'failed' ? l10n.t('Open the report of the login test') : l10n.t('Run the GovAuth login test');
    item.command = command;
    item.backgroundColor = state === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  };
  show('idle');
  return {
    show,
    available: (hasConfig) => (hasConfig && workspace.isTrusted ? item.show() : item.hide()),
    dispose: () => item.dispose(),
  };
}
