// Starts the embedded platform on a port of the loopback interface.
import { randomBytes } from 'node:crypto';
import { sendForm } from '../../core/io/send-form.ts';
import { type Serving, serve } from '../../core/io/serve.ts';
import { serveGateway } from '../../core/io/serve-gateway.ts';
import type { Control } from '../../core/platform/control/control.ts';
import { isGatewayFault } from '../../core/platform/gateway/gateway-faults.ts';
import type { Gateway } from '../../core/platform/gateway/gateway-shape.ts';
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
  /** A gateway in front of the first client’s system, for profiles that have one. */
  readonly gateway?: TestGateway | undefined;
}

export interface TestGateway {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the business system listens. */
  readonly upstream: string;
}

export interface TestPlatform {
  readonly url: string;
  /** Address of the control interface. */
  readonly controlUrl: string;
  readonly control: Control;
  /** Of the gateway, where there is one. */
  readonly gatewayUrl?: string;
  /** With https: path of the certificate a client has to trust. */
  readonly caFile?: string;
  readonly close: () => Promise<void>;
}

const noPlatform = (): never => {
  throw new Error('a request came before the platform was made');
};

const noGateway = (): never => {
  throw new Error('a request came before the gateway was made');
};

/** Loaded by who speaks https alone. */
const makeCertificate = async () => (await import('../../core/io/local-certificate.ts')).localCertificate();

/**
 * Throws a UserError when a port is taken, a host is not loopback, a fault is unknown, or a gateway is asked for that the
 * profile does not have.
 */
export async function startTestPlatform({
  profile,
  baseUrl,
  clients,
  faults = [],
  gateway,
}: TestPlatformParts): Promise<TestPlatform> {
  const wanted = new URL(baseUrl);
  const secured = wanted.protocol === 'https:';
  const tls = secured ? await makeCertificate() : undefined;
  let handle: Platform['handle'] = noPlatform;
  let decide: Gateway['decide'] = noGateway;
  const listeners: Serving[] = [];
  const close = async () => {
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    const serving = await serve(
      { handle: (request, signal) => handle(request, signal) },
      {
        port: Number(wanted.port || (secured ? 443 : 80)),
        host: wanted.hostname.replace(/^\[|\]$/g, ''),
        ...(tls ? { tls } : {}),
      },
    );
    listeners.push(serving);
    const front = gateway && (await serveGateway({ decide: (head) => decide(head) }, gateway));
    if (front) listeners.push(front);
    const url = `${serving.url}${wanted.pathname.replace(/\/+$/, '')}`;
    const ofGateway = faults.filter(isGatewayFault);
    const platform = createPlatform({
      profile,
      baseUrl: url,
      clients,
      faults: faults.filter((id) => !ofGateway.includes(id)),
      ...(front && { gateway: { url: front.url, environment: 'test', faults: ofGateway } }),
      now: Date.now,
      random: randomBytes,
      notify: sendForm,
    });
    ({ handle } = platform);
    decide = platform.gateway?.decide ?? noGateway;
    return {
      url,
      controlUrl: url + ownPaths.control,
      control: platform.control,
      ...(front && { gatewayUrl: front.url }),
      ...(tls ? { caFile: tls.caFile } : {}),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
