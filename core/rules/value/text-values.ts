// Every text a person typed into the config, and whether it is a technical value or prose.
import type { IntegrationConfig } from '../../config/config.ts';
import type { JsonPath } from '../../document/parse.ts';
import type { JudgedEnvironment, TextValue } from '../rule.ts';

/** Digits alone: there may be many, and nobody has to look at them closely. */
const plainRange = /^\d+(?:\.\d+){3}(?:\/\d+)?$/;

type Client = { readonly id?: string; readonly secret?: string };

/** In no particular order; environments that are not in question, and values plainly in order, are left out. */
export function textValues(
  config: IntegrationConfig,
  environments: readonly JudgedEnvironment[],
): readonly TextValue[] {
  const found: TextValue[] = [];
  const take = (kind: TextValue['kind'], value: string | undefined, path: JsonPath): void => {
    if (value !== undefined) found.push({ path, value, kind });
  };
  const takeClient = (client: Client | undefined, path: JsonPath): void => {
    take('technical', client?.id, [...path, 'id']);
    take('secret', client?.secret, [...path, 'secret']);
  };

  take('technical', config.platform, ['platform']);
  take('technical', config.stack, ['stack']);
  for (const field of ['name', 'department', 'contractor'] as const)
    take('prose', config.system[field], ['system', field]);
  takeClient(config.client, ['client']);
  for (const { path, value, unusual } of environments) {
    for (const field of ['platformBaseUrl', 'apiBaseUrl', 'publicBaseUrl', 'redirectUri', 'caFile'] as const)
      take('technical', value[field], [...path, field]);
    for (const { index, uri } of unusual) take('technical', uri, [...path, 'registeredRedirectUris', index]);
    takeClient(value.client, [...path, 'client']);
  }
  take('technical', config.accounts.subjectClaim, ['accounts', 'subjectClaim']);
  for (const [index, claim] of config.claims.entries()) {
    take('technical', claim.name, ['claims', index, 'name']);
    take('prose', claim.purpose, ['claims', index, 'purpose']);
  }
  take('technical', config.logout.returnPath, ['logout', 'returnPath']);
  for (const [index, range] of (config.proxy.trusted ?? []).entries())
    if (!plainRange.test(range)) take('technical', range, ['proxy', 'trusted', index]);
  return found;
}
