// The reports of this window's login tests: kept in memory, shown in a panel, saved when asked for.
import { type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { projectOf } from '../config-file/config-file.ts';
import { language } from '../spoken.ts';
import { setContextKey } from '../status/context-keys.ts';
import { inWebview } from './in-webview.ts';

export interface Reports extends Disposable {
  readonly keep: (config: Uri, outcome: LoginOutcome) => void;
  /** Shows the last of `outcomes`; does nothing without one. */
  readonly showLatest: (outcomes: readonly LoginOutcome[]) => Promise<void>;
  /** Shows the last report of this window again; false when there is none. */
  readonly show: () => Promise<boolean>;
  /** Writes the last report where the person says; resolves with the file, undefined when there is none or no place. */
  readonly save: () => Promise<Uri | undefined>;
}

const html = async (outcome: LoginOutcome): Promise<string> => {
  const [{ htmlReport }, { product }] = await Promise.all([
    import('../../core/report/html.ts'),
    import('../../core/product.ts'),
  ]);
  return htmlReport({ product, login: outcome, stages: [] }, language());
};

export function createReports(): Reports {
  let last: { readonly config: Uri; readonly outcome: LoginOutcome } | undefined;
  let panel: WebviewPanel | undefined;

  const panelFor = (): WebviewPanel => {
    const made = window.createWebviewPanel(
      'govauth.report',
      l10n.t('Login test report'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: false, localResourceRoots: [], enableFindWidget: true },
    );
    made.onDidDispose(() => {
      panel = undefined;
    });
    return made;
  };

  const show = async (): Promise<boolean> => {
    if (!last) return false;
    const { outcome } = last;
    panel ??= panelFor();
    panel.title = outcome.passed ? l10n.t('Login test passed') : l10n.t('Login test failed');
    panel.webview.html = inWebview(await html(outcome));
    panel.reveal(undefined, true);
    return true;
  };

  const save = async (): Promise<Uri | undefined> => {
    if (!last) return undefined;
    const { config, outcome } = last;
    const name = `govauth-report-${outcome.environment}.html`;
    const place = await window.showSaveDialog({
      defaultUri: Uri.joinPath(projectOf(config), name),
      filters: { HTML: ['html'] },
      title: l10n.t('Save the report'),
    });
    if (place) await workspace.fs.writeFile(place, new TextEncoder().encode(await html(outcome)));
    return place;
  };

  return {
    keep: (config, outcome) => {
      last = { config, outcome };
      setContextKey('hasReport', true);
      if (outcome.passed) setContextKey('loginTestPassed', true);
    },
    showLatest: async (outcomes) => void (outcomes.length > 0 && (await show())),
    show,
    save,
    dispose: () => panel?.dispose(),
  };
}
