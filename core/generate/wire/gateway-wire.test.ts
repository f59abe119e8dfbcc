// What templates may ask about the gateway of a platform.
import { describe, expect, it } from 'vitest';
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { findProfile } from '../../profile/profiles.ts';
import { type GatewayPart, gatewayWire } from './gateway-wire.ts';

const declared = findProfile('gd-yzy')?.gateway as GatewayIdentity;

const shown = (part: GatewayPart): unknown => {
  if (part.isText) return part.text;
  if (part.isOptional) return part.parts.map(shown);
  return part.isMember ? `<${part.header}>` : part.variable;
};

describe('gateway wire', () => {
  it('of TIF: names, text and places as they go out', () => {
    const wire = gatewayWire(declared, 'sub');
    expect(wire.text.map(shown)).toEqual([
      'timestamp',
      'secret',
      'nonce',
      ',',
      '<uid>',
      ',',
      '<uinfo>',
      ',',
      '<ext>',
      'timestamp',
    ]);
    expect([wire.algorithm.digest, wire.encoding.upperHex, wire.ignoreCase]).toEqual(['sha256', true, false]);
    expect(wire.headers).toEqual(['uid', 'uinfo', 'ext']);
    expect(wire.timestamp).toMatchObject({ header: 'timestamp', seconds: true, tolerance: 180 });
    expect(wire.values).toEqual({ plain: false, percent: true, base64: false });
    expect(wire.subject).toMatchObject({ header: 'uid', isWhole: true });
    expect(wire.claims).toContainEqual({ name: 'name', header: 'uinfo', isWhole: false, path: ['name'] });
    expect([wire.opensJson, wire.ownSecret]).toEqual([true, true]);
    expect(wire.prefixes).toEqual({ test: 'x-rio-', production: 'x-tif-', list: ['x-rio-', 'x-tif-'] });
  });

  it('of others: capitals lowered, parts that may be left out, one prefix for both environments', () => {
    const wire = gatewayWire(
      {
        ...declared,
        prefixes: { test: 'X-Own-', production: 'x-own-' },
        identity: { uid: 'User-Id' },
        claims: { sub: 'uid' },
        text: '{uid}[|{nonce}][ never]',
        encoding: 'base64',
        ignoreCase: true,
        key: 'client_secret',
      },
      'sub',
    );
    expect(wire.text.map(shown)).toEqual(['<user-id>', ['|', 'nonce']]);
    expect([wire.prefixes.list, wire.headers, wire.subject.header]).toEqual([
      ['x-own-'],
      ['user-id'],
      'user-id',
    ]);
    expect([wire.opensJson, wire.ownSecret, wire.ignoreCase]).toEqual([false, false, false]);
  });

  it('is all there where a platform has none', () => {
    expect(Object.keys(gatewayWire(undefined, 'sub')).sort()).toEqual(
      Object.keys(gatewayWire(declared, 'sub')).sort(),
    );
  });
});
