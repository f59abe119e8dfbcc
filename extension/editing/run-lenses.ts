// Above each environment in the config: run the login test there; locally, test the system and start the test platform.
import { findNodeAtLocation } from 'jsonc-parser';
import { CodeLens, type CodeLensProvider, type Disposable, l10n, workspace } from 'vscode';
import { environmentNames } from '../../core/config/config.ts';
import { parsedConfig } from '../config-file/parsed-config.ts';
import { spanOf } from '../diagnostics/range.ts';
import type { TestPlatform } from '../platform/test-platform.ts';

export const createRunLenses = (platform: TestPlatform): CodeLensProvider => ({
  onDidChangeCodeLenses: (listener: () => void): Disposable => {
    const parts = [platform.onDidChange(listener), workspace.onDidGrantWorkspaceTrust(listener)];
    return { dispose: () => parts.map((part) => part.dispose()) };
  },
  provideCodeLenses: (document) => {
    if (!workspace.isTrusted) return [];
    const root = parsedConfig(document).root();
    return environmentNames.flatMap((environment) => {
      const node = root && findNodeAtLocation(root, ['environments', environment]);
      if (!node) return [];
      const range = spanOf(document, node.parent?.offset ?? node.offset, 1);
      const test = new CodeLens(range, {
        title: `$(beaker) ${l10n.t('Run login test')}`,
        command: 'govauth.runLoginTest',
        arguments: [document.uri, environment],
      });
      if (environment !== 'local') return [test];
      const started = platform.runningFor(document.uri) !== undefined;
      const serve = new CodeLens(range, {
        title: started
          ? `$(debug-stop) ${l10n.t('Stop test platform')}`
          : `$(play) ${l10n.t('Start test platform')}`,
        command: started ? 'govauth.stopTestPlatform' : 'govauth.startTestPlatform',
        arguments: [document.uri],
      });
      const system = new CodeLens(range, {
        title: `$(shield) ${l10n.t('Test business system')}`,
        command: 'govauth.testSystem',
        arguments: [document.uri],
      });
      return [test, system, serve];
    });
  },
});
