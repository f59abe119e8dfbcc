// One environment made ready for the rules: its addresses read once, its long list of URIs looked through once.
import type { Environment, EnvironmentName } from '../../config/config.ts';
import type { Address, AddressField, JudgedEnvironment } from '../rule.ts';
import { ipRange, isLoopback } from './ip-range.ts';
import { unusual } from './ordinary.ts';
import { readAddress } from './read-address.ts';

const fields: readonly AddressField[] = ['platformBaseUrl', 'apiBaseUrl', 'publicBaseUrl', 'redirectUri'];

export function judgedEnvironment(name: EnvironmentName, value: Environment): JudgedEnvironment {
  const path = ['environments', name];
  const urls = {
    platformBaseUrl: readAddress(value.platformBaseUrl),
    apiBaseUrl: readAddress(value.apiBaseUrl ?? ''),
    publicBaseUrl: readAddress(value.publicBaseUrl),
    redirectUri: readAddress(value.redirectUri),
  };
  const addresses: Address[] = [];
  for (const field of fields) {
    const url = urls[field];
    if (!url) continue;
    const { hostname, protocol } = url;
    const range = ipRange(hostname);
    const host = { hostname, protocol, range, loopback: isLoopback(hostname, range) };
    const typed = { value: value[field] ?? '', path: [...path, field] };
    addresses.push({ environment: name, settings: value, urls, field, ...typed, url, ...host });
  }
  return { name, value, path, urls, addresses, unusual: unusual(value.registeredRedirectUris) };
}
