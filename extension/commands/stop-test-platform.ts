// Stops the embedded test platform; asks which one only when several run.
import { CancellationError, l10n, Uri, window } from 'vscode';
import type { Parts } from '../parts.ts';
import type { RunningPlatform } from '../platform/test-platform.ts';

async function choose(running: readonly RunningPlatform[]): Promise<RunningPlatform | undefined> {
  if (running.length < 2) return running[0];
  const picked = await window.showQuickPick(
    running.map((platform) => ({ label: platform.baseUrl, platform })),
    { title: l10n.t('Which test platform should stop?') },
  );
  if (!picked) throw new CancellationError();
  return picked.platform;
}

export async function stopTestPlatform({ platform }: Parts, given: unknown): Promise<void> {
  const stopped = given instanceof Uri ? platform.runningFor(given) : await choose(platform.running());
  if (!stopped) return;
  await platform.stop(stopped.config);
  window.setStatusBarMessage(l10n.t('Test platform stopped'), 5000);
}
