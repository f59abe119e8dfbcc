// One token request under examination.
import type { HttpRequest, Parameters } from '../../../dialect/message.ts';
import type { ClientAuthentication } from '../../../profile/profile.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import type { Refusal } from '../../refusal.ts';
import type { Grant } from '../../store.ts';

export interface TokenCase {
  readonly context: Context;
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
  readonly authentication: ClientAuthentication | 'none';
  readonly client: Client | undefined;
  readonly grant: Grant | undefined;
}

export type TokenCheck = (at: TokenCase) => Refusal | undefined | Promise<Refusal | undefined>;

export function readTokenCase(context: Context, request: HttpRequest): TokenCase {
  const read = context.dialect.token.readRequest(request);
  const parameters: Parameters = read.parameters;
  return {
    context,
    parameters,
    repeated: read.repeated,
    authentication: read.authentication,
    client: context.clients.get(parameters['client_id'] ?? ''),
    grant: context.grants.get(parameters['code'] ?? ''),
  };
}

/** What the platform calls a parameter that RFC 6749 calls `name`. */
export const wireName = ({ context }: TokenCase, name: string): string =>
  context.profile.token.parameters[name] ?? name;
