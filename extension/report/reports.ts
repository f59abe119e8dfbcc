// The reports of this window's tests: kept in memory, the last one shown in a panel, saved when asked for.
import { type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { projectOf } from '../config-file/config-file.ts';
import { language } from '../spoken.ts';
import { setContextKey } from '../status/context-keys.ts';
import { inWebview } from './in-webview.ts';

/** What a test of this window came to. */
export type Tested = { readonly login: LoginOutcome } | { readonly conformance: ConformanceOutcome };

export interface Reports extends Disposable {
  readonly keep: (config: Uri, tested: Tested) => void;
  /** Shows the last of `outcomes`; does nothing without one. */
  readonly showLatest: (outcomes: readonly unknown[]) => Promise<void>;
  /** Shows the last report of this window again; false when there is none. */
  readonly show: () => Promise<boolean>;
  /** Writes the last report where the person says; resolves with the file, undefined when there is none or no place. */
  readonly save: () => Promise<Uri | undefined>;
}

/** The form that the name of a file asks for; HTML when it asks for none. */
async function rendered(tested: Tested, name: string): Promise<string> {
  const [{ rendererFor }, { htmlReport }, { product }] = await Promise.all([
    import('../../core/report/by-extension.ts'),
    import('../../core/report/html.ts'),
    import('../../core/product.ts'),
  ]);
  return (rendererFor(name) ?? htmlReport)({ product, stages: [], ...tested }, language());
}

const titleOf = (tested: Tested): string => {
  if ('login' in tested)
    return tested.login.passed ? l10n.t('Login test passed') : l10n.t('Login test failed');
  return tested.conformance.passed ? l10n.t('System test passed') : l10n.t('System test failed');
};

const fileNameOf = (tested: Tested): string =>
  'login' in tested
    ? `govauth-report-${tested.login.environment}.html`
    : `govauth-system-test-${tested.conformance.plan}.html`;

export function createReports(): Reports {
  let last: { readonly config: Uri; readonly tested: Tested } | undefined;
  let panel: WebviewPanel | undefined;

  const panelFor = (): WebviewPanel => {
    const made = window.createWebviewPanel(
      'govauth.report',
      l10n.t('Test report'),
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
    const { tested } = last;
    panel ??= panelFor();
    panel.title = titleOf(tested);
    panel.webview.html = inWebview(await rendered(tested, ''));
    panel.reveal(undefined, true);
    return true;
  };

  const save = async (): Promise<Uri | undefined> => {
    if (!last) return undefined;
    const { config, tested } = last;
    const place = await window.showSaveDialog({
      defaultUri: Uri.joinPath(projectOf(config), fileNameOf(tested)),
      filters: { HTML: ['html'], Markdown: ['md'], JSON: ['json'], 'JUnit XML': ['xml'] },
      title: l10n.t('Save the report'),
    });
    if (place)
      await workspace.fs.writeFile(place, new TextEncoder().encode(await rendered(tested, place.path)));
    return place;
  };

  return {
    keep: (config, tested) => {
      last = { config, tested };
      setContextKey('hasReport', true);
      if ('login' in tested && tested.login.passed) setContextKey('loginTestPassed', true);
    },
    showLatest: async (outcomes) => void (outcomes.length > 0 && (await show())),
    show,
    save,
    dispose: () => panel?.dispose(),
  };
}
