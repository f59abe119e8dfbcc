// The addresses of the environments in question.
import type { Address, AddressField, RuleContext } from '../rule.ts';

type Environments = Pick<RuleContext, 'environments'>;

/** All of them that can be read. */
export const allAddresses = ({ environments }: Environments): readonly Address[] =>
  environments.flatMap((environment) => environment.addresses);

/** The readable addresses of `fields`. */
export function addresses(
  { environments }: Environments,
  fields: readonly AddressField[],
): readonly Address[] {
  const found: Address[] = [];
  for (const environment of environments)
    for (const address of environment.addresses) if (fields.includes(address.field)) found.push(address);
  return found;
}
