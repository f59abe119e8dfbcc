// What a business system is: the type of govauth.config.json, taken from its schema.
import type { FromSchema } from 'json-schema-to-ts';
import type { Profile } from '../profile/profile.ts';
import type { configSchema } from './schema.ts';

export type IntegrationConfig = FromSchema<typeof configSchema>;

export const environmentNames = ['local', 'test', 'production'] as const;
export type EnvironmentName = (typeof environmentNames)[number];

export type Environment = IntegrationConfig['environments']['local'];

declare const valid: unique symbol;

/** A config without errors, and the profile it names. Only `validate` (core/rules) makes one. */
export interface ValidConfig {
  readonly [valid]: true;
  readonly config: IntegrationConfig;
  readonly profile: Profile;
}

/**
 * The client as `environment` has it: its own id, secret and signing key where given, else the top-level ones. The
 * secrets are references still.
 */
export function clientOf({ client, environments }: IntegrationConfig, environment: EnvironmentName) {
  const own = environments[environment]?.client;
  return {
    id: own?.id ?? client.id,
    secret: own?.secret ?? client.secret,
    signing: { ...client.signing, ...own?.signing },
  };
}
