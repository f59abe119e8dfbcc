// Every secret that was typed, with the client id it belongs to.
import { clientOf } from '../../config/config.ts';
import type { JsonPath } from '../../document/parse.ts';
import type { RuleContext } from '../rule.ts';

export interface TypedSecret {
  readonly path: JsonPath;
  readonly secret: string;
  readonly clientId: string;
  /** The variable that a reference to it names by custom. */
  readonly variable: 'CLIENT_SECRET' | 'SIGNING_SECRET';
}

type Client = { readonly secret?: string; readonly signing?: { readonly secret?: string } };

function* secretsOf({ secret, signing }: Client, path: JsonPath, clientId: string): Iterable<TypedSecret> {
  if (secret !== undefined) yield { path: [...path, 'secret'], secret, clientId, variable: 'CLIENT_SECRET' };
  if (signing?.secret !== undefined)
    yield {
      path: [...path, 'signing', 'secret'],
      secret: signing.secret,
      clientId,
      variable: 'SIGNING_SECRET',
    };
}

export function* typedSecrets({ config, environments }: RuleContext): Iterable<TypedSecret> {
  yield* secretsOf(config.client, ['client'], config.client.id);
  for (const { name, value, path } of environments)
    if (value.client) yield* secretsOf(value.client, [...path, 'client'], clientOf(config, name).id);
}
