// What a config says of the gateway in front of the system under test.
import type { IntegrationConfig } from './config.ts';

export interface BehindGateway {
  readonly environment: 'test' | 'production';
  readonly entryPath?: string;
}

/** Undefined where the system does not stand behind one. */
export function behindGateway({ gateway, systemTest }: IntegrationConfig): BehindGateway | undefined {
  if (!gateway?.enabled) return undefined;
  const { prefix = 'test', entryPath } = systemTest?.gateway ?? {};
  return { environment: prefix, ...(entryPath !== undefined && { entryPath }) };
}
