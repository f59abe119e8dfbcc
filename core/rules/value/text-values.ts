// Every text a person typed into the config, and whether it is a technical value or prose.
import type { JsonPath } from '../../document/parse.ts';
import type { JudgedEnvironment, RuleContext } from '../rule.ts';

export interface TextValue {
  readonly path: JsonPath;
  readonly value: string;
  /** `technical`: ids, URLs, names of claims, addresses. `prose`: free text shown to people. `secret`: never repeated. */
  readonly kind: 'technical' | 'prose' | 'secret';
}

const technical = (path: JsonPath, value: string): TextValue => ({ path, value, kind: 'technical' });
const prose = (path: JsonPath, value: string): TextValue => ({ path, value, kind: 'prose' });

function* ofClient(
  path: JsonPath,
  client: { readonly id?: string; readonly secret?: string } | undefined,
): Iterable<TextValue> {
  if (client?.id !== undefined) yield technical([...path, 'id'], client.id);
  if (client?.secret !== undefined) yield { path: [...path, 'secret'], value: client.secret, kind: 'secret' };
}

function* ofEnvironment({ path, value, unusual }: JudgedEnvironment): Iterable<TextValue> {
  for (const field of ['platformBaseUrl', 'apiBaseUrl', 'publicBaseUrl', 'redirectUri', 'caFile'] as const) {
    const typed = value[field];
    if (typed !== undefined) yield technical([...path, field], typed);
  }
  for (const { index, uri } of unusual) yield technical([...path, 'registeredRedirectUris', index], uri);
  yield* ofClient([...path, 'client'], value.client);
}

/** In no particular order; environments that are not in question, and URIs plainly in order, are left out. */
export function* textValues({ config, environments }: RuleContext): Iterable<TextValue> {
  yield technical(['platform'], config.platform);
  yield technical(['stack'], config.stack);
  for (const field of ['name', 'department', 'contractor'] as const)
    yield prose(['system', field], config.system[field]);
  yield* ofClient(['client'], config.client);
  for (const environment of environments) yield* ofEnvironment(environment);
  yield technical(['accounts', 'subjectClaim'], config.accounts.subjectClaim);
  for (const [index, claim] of config.claims.entries()) {
    yield technical(['claims', index, 'name'], claim.name);
    yield prose(['claims', index, 'purpose'], claim.purpose);
  }
  yield technical(['logout', 'returnPath'], config.logout.returnPath);
  for (const [index, range] of (config.proxy.trusted ?? []).entries())
    yield technical(['proxy', 'trusted', index], range);
}
