// The test platform makes room for a test that plays the platform itself, and comes back afterwards.
import type { Uri } from 'vscode';
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import type { TestPlatform } from './test-platform.ts';

interface Occupied {
  readonly platform: TestPlatform;
  readonly config: Uri;
  readonly valid: ValidConfig;
  readonly secrets: ClientSecrets;
}

export async function withoutPlatform<T>(
  { platform, config, valid, secrets }: Occupied,
  work: () => Promise<T>,
): Promise<T> {
  if (!platform.runningFor(config)) return work();
  await platform.stop(config);
  try {
    return await work();
  } finally {
    await platform.start(config, valid, secrets);
  }
}
