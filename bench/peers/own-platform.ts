// The test platform as a library, with the algorithm and the profile that are asked for; tells its live heap to who started it.
import { randomFillSync } from 'node:crypto';
import { serve } from '../../core/io/serve.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { SigningAlgorithm } from '../../core/platform/signing-algorithm.ts';
import { findProfile } from '../../core/profile/profiles.ts';

const [port = '', id = '', secret = '', redirectUri = '', algorithm = 'RS256', platformId = 'oidc-generic'] =
  process.argv.slice(2);
const profile = findProfile(platformId);
if (!profile) throw new Error('no profile');
const platform = createPlatform({
  profile,
  baseUrl: `http://127.0.0.1:${port}`,
  clients: [{ id, secret, redirectUris: [redirectUri], postLogoutRedirectUris: [] }],
  idTokenAlgorithm: algorithm as SigningAlgorithm,
  now: Date.now,
  random: (bytes) => randomFillSync(new Uint8Array(bytes)),
});
await serve(platform, { port: Number(port) });
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
