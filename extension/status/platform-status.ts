// In the status bar: where the test platform runs; a click stops it.
import { type Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { TestPlatform } from '../platform/test-platform.ts';
import { setContextKey } from './context-keys.ts';

export function createPlatformStatus(platform: TestPlatform): Disposable[] {
  const item = window.createStatusBarItem('govauth.platform', StatusBarAlignment.Left, 49);
  item.name = l10n.t('GovAuth test platform');
  item.command = 'govauth.stopTestPlatform';
  const show = () => {
    const addresses = platform.running().map(({ baseUrl }) => baseUrl);
    setContextKey('platformRunning', addresses.length > 0);
    if (addresses.length === 0) return item.hide();
    const address = addresses.map((url) => new URL(url).host).join(', ');
    item.text = `$(broadcast) ${l10n.t('Test platform {0}', address)}`;
    item.tooltip = l10n.t('The test platform runs at {0}. Click to stop it.', addresses.join(', '));
    item.accessibilityInformation = {
      label: l10n.t('Test platform runs at {0}, activate to stop it', address),
    };
    item.show();
  };
  show();
  return [item, platform.onDidChange(show)];
}
