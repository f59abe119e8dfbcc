// Starts the embedded platform on a port of the loopback interface.
import { randomBytes } from 'node:crypto';
import { sendForm } from '../../core/io/send-form.ts';
import { type Serving, serve } from '../../core/io/serve.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Client, Platform } from '../../core/platform/platform-shape.ts';
import type { Profile } from '../../core/profile/profile.ts';

export interface TestPlatformParts {
  readonly profile: Profile;
  /** Where it is reached; its port is listened on, 0 takes a free one. */
  readonly baseUrl: string;
  readonly clients: readonly Client[];
  readonly faults?: readonly string[];
}

export interface TestPlatform {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const noPlatform = (): never => {
  throw new Error('a request came before the platform was made');
};

/** Throws a UserError when the port is taken, the host is not loopback or a fault is unknown. */
export async function startTestPlatform({
  profile,
  baseUrl,
  clients,
  faults = [],
}: TestPlatformParts): Promise<TestPlatform> {
  const wanted = new URL(baseUrl);
  let handle: Platform['handle'] = noPlatform;
  const serving: Serving = await serve(
    { handle: (request, signal) => handle(request, signal) },
    { port: Number(wanted.port || 80), host: wanted.hostname.replace(/^\[|\]$/g, '') },
  );
  const url = `${serving.url}${wanted.pathname.replace(/\/+$/, '')}`;
  try {
    ({ handle } = createPlatform({
      profile,
      baseUrl: url,
      clients,
      faults,
      now: Date.now,
      random: randomBytes,
      notify: sendForm,
    }));
  } catch (error) {
    await serving.close();
    throw error;
  }
  return { url, close: serving.close };
}
