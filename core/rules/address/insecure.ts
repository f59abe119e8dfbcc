// Plain http where a network lies between the browser and the server.
import type { Severity } from '../../finding.ts';
import type { Address, AddressField, RuleContext } from '../rule.ts';
import { addresses } from './addresses.ts';

/** An error where real people log in, a warning in a test network. */
const severities: Readonly<Record<Address['environment'], Severity>> = {
  local: 'warning',
  test: 'warning',
  production: 'error',
};

/** The http addresses of `fields` and how grave each is. Loopback never leaves the machine (RFC 8252 §7.3). */
export function* insecure(
  context: RuleContext,
  ...fields: readonly AddressField[]
): Iterable<Address & { readonly severity: Severity }> {
  for (const address of addresses(context, fields))
    if (address.protocol === 'http:' && !address.loopback)
      yield { ...address, severity: severities[address.environment] };
}

/** `value` with https; a port that only makes sense for http is left to be mended by hand. */
export const secured = (value: string): string => value.replace(/^http:/i, 'https:');
