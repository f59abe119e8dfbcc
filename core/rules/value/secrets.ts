// Every client secret that was typed, with the client id it belongs to.
import { clientOf } from '../../config/config.ts';
import type { JsonPath } from '../../document/parse.ts';
import type { RuleContext } from '../rule.ts';

export interface TypedSecret {
  readonly path: JsonPath;
  readonly secret: string;
  readonly clientId: string;
}

export function* typedSecrets({ config, environments }: RuleContext): Iterable<TypedSecret> {
  yield { path: ['client', 'secret'], secret: config.client.secret, clientId: config.client.id };
  for (const { name, value, path } of environments)
    if (value.client?.secret !== undefined)
      yield {
        path: [...path, 'client', 'secret'],
        secret: value.client.secret,
        clientId: clientOf(config, name).id,
      };
}
