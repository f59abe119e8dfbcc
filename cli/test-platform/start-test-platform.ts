// Starts the embedded platform on a port of the loopback interface.
import { randomBytes } from 'node:crypto';
import { sendForm } from '../../core/io/send-form.ts';
import { type Serving, serve } from '../../core/io/serve.ts';
import type { Control } from '../../core/platform/control/control.ts';
import { ownPaths } from '../../core/platform/own-paths.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Client, Platform } from '../../core/platform/platform-shape.ts';
import type { Profile } from '../../core/profile/profile.ts';

export interface TestPlatformParts {
  readonly profile: Profile;
  /** Where it is reached; its port is listened on, 0 takes a free one. With https the local certificate is used. */
  readonly baseUrl: string;
  readonly clients: readonly Client[];
  readonly faults?: readonly string[];
}

export interface TestPlatform {
  readonly url: string;
  /** Address of the control interface. */
  readonly controlUrl: string;
  readonly control: Control;
  /** With https: path of the certificate a client has to trust. */
  readonly caFile?: string;
  readonly close: () => Promise<void>;
}

const noPlatform = (): never => {
  throw new Error('a request came before the platform was made');
};

/** Loaded by who speaks https alone. */
const makeCertificate = async () => (await import('../../core/io/local-certificate.ts')).localCertificate();

/** Throws a UserError when the port is taken, the host is not loopback or a fault is unknown. */
export async function startTestPlatform({
  profile,
  baseUrl,
  clients,
  faults = [],
}: TestPlatformParts): Promise<TestPlatform> {
  const wanted = new URL(baseUrl);
  const secured = wanted.protocol === 'https:';
  const tls = secured ? await makeCertificate() : undefined;
  let handle: Platform['handle'] = noPlatform;
  const serving: Serving = await serve(
    { handle: (request, signal) => handle(request, signal) },
    {
      port: Number(wanted.port || (secured ? 443 : 80)),
      host: wanted.hostname.replace(/^\[|\]$/g, ''),
      ...(tls ? { tls } : {}),
    },
  );
  const url = `${serving.url}${wanted.pathname.replace(/\/+$/, '')}`;
  try {
    const platform = createPlatform({
      profile,
      baseUrl: url,
      clients,
      faults,
      now: Date.now,
      random: randomBytes,
      notify: sendForm,
    });
    ({ handle } = platform);
    return {
      url,
      controlUrl: url + ownPaths.control,
      control: platform.control,
      ...(tls ? { caFile: tls.caFile } : {}),
      close: serving.close,
    };
  } catch (error) {
    await serving.close();
    throw error;
  }
}
