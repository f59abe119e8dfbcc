// What the config has for each thing that files say of the registration.
import { clientOf, type EnvironmentName, type IntegrationConfig } from '../../config/config.ts';
import type { JsonPath } from '../../document/parse.ts';
import type { RegistrationRole } from '../../project/views/registration/statement.ts';

/** One value of the config that a statement may have. */
export interface Expected {
  readonly environment: EnvironmentName;
  readonly value: string;
  readonly path: JsonPath;
}

const compared: Readonly<
  Record<RegistrationRole, readonly ('redirectUri' | 'platformBaseUrl' | 'apiBaseUrl' | 'publicBaseUrl')[]>
> = {
  'redirect-uri': ['redirectUri'],
  'logout-return-uri': [],
  'client-id': [],
  issuer: ['platformBaseUrl'],
  'platform-url': ['platformBaseUrl', 'apiBaseUrl'],
  'authorization-endpoint': ['platformBaseUrl'],
  'token-endpoint': ['platformBaseUrl', 'apiBaseUrl'],
  'userinfo-endpoint': ['platformBaseUrl', 'apiBaseUrl'],
  'logout-endpoint': ['platformBaseUrl', 'apiBaseUrl'],
  'public-url': ['publicBaseUrl'],
};

/** What `environment` of the config has for `role`; nothing where it does not have the environment. */
export function expectedOf(
  config: IntegrationConfig,
  role: RegistrationRole,
  environment: EnvironmentName,
): readonly Expected[] {
  const own = config.environments[environment];
  if (!own) return [];
  const path = ['environments', environment];
  if (role === 'client-id') {
    const place = own.client?.id === undefined ? ['client', 'id'] : [...path, 'client', 'id'];
    return [{ environment, value: clientOf(config, environment).id, path: place }];
  }
  return compared[role].flatMap((field) => {
    const value = own[field];
    return value === undefined ? [] : [{ environment, value, path: [...path, field] }];
  });
}
