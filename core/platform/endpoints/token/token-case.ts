// One token request under examination.

import { readBody } from '../../../dialect/body.ts';
import type { HttpRequest, Parameters } from '../../../dialect/message.ts';
import { readParameters } from '../../../dialect/parameters.ts';
import type { ClientAuthentication } from '../../../profile/profile.ts';
import { tokenOf } from '../../../profile/token-of.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import type { Refusal } from '../../refusal.ts';
import type { Grant, Refresh } from '../../store.ts';

export interface TokenCase {
  readonly context: Context;
  readonly parameters: Parameters;
  readonly repeated: readonly string[];
  /** Constant parameters of the platform that came without their value. */
  readonly wrongFixed: readonly string[];
  readonly authentication: ClientAuthentication | 'none';
  /** Credentials in the header and among the parameters: two methods at once (RFC 6749 §2.3). */
  readonly doubled: boolean;
  readonly client: Client | undefined;
  readonly grant: Grant | undefined;
  readonly refresh: Refresh | undefined;
}

export type TokenCheck = (at: TokenCase) => Refusal | undefined | Promise<Refusal | undefined>;

function isDoubled({ profile }: Context, request: HttpRequest, basicId: string | undefined): boolean {
  const { encoding, parameters: names } = tokenOf(profile);
  const { client_id: id, client_secret: secret } = readParameters(
    readBody(request, encoding),
    names,
  ).parameters;
  return secret !== undefined || (id !== undefined && id !== basicId);
}

export function readTokenCase(context: Context, request: HttpRequest): TokenCase {
  const read = context.dialect.token.readRequest(request);
  const parameters: Parameters = read.parameters;
  return {
    context,
    parameters,
    repeated: read.repeated,
    wrongFixed: read.wrongFixed,
    authentication: read.authentication,
    doubled:
      read.authentication === 'client_secret_basic' && isDoubled(context, request, parameters['client_id']),
    client: context.clients.get(parameters['client_id'] ?? ''),
    grant: context.grants.get(parameters['code'] ?? ''),
    refresh: context.refreshes.get(parameters['refresh_token'] ?? ''),
  };
}

/** What the platform calls a parameter that RFC 6749 calls `name`. */
export const wireName = ({ context }: TokenCase, name: string): string =>
  tokenOf(context.profile).parameters[name] ?? name;
