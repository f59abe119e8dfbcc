// Known answers: published vectors of the algorithms, and recorded requests of every recipe that never change again.
import { describe, expect, it } from 'vitest';
import { digests } from './digests.ts';
import { signRequest } from './sign-request.ts';
import { publicKeyOf, verifySm2 } from './sm2-signature.ts';
import { gateways, recipes } from './test-recipes.ts';
import { fromHex, toHex, utf8 } from './text-bytes.ts';
import vectors from './vectors.json' with { type: 'json' };
import { verifyGatewayIdentity } from './verify-gateway-identity.ts';
import { verifyRequest } from './verify-request.ts';
import { writeGatewayIdentity } from './write-gateway-identity.ts';

it.each(vectors.digests)('$source', ({ algorithm, key, message, messageHex, digest }) => {
  const bytes = messageHex === undefined ? utf8(message ?? '') : fromHex(messageHex);
  expect(toHex(digests[algorithm as keyof typeof digests](bytes, fromHex(key ?? '')))).toBe(digest);
});

it.each(vectors.sm2)('$source', ({ privateKey, publicKey, message, userId, signature }) => {
  expect(publicKeyOf(privateKey)).toBe(publicKey);
  expect(verifySm2(utf8(message), fromHex(signature), publicKey, userId)).toBe(true);
});

describe('recorded requests', () => {
  it('are there for every recipe', () => {
    expect([...new Set(vectors.requests.map(({ recipe }) => recipe))]).toEqual(Object.keys(recipes));
    expect(vectors.gateways.map(({ gateway }) => gateway)).toEqual(Object.keys(gateways));
  });

  it.each(vectors.requests)(
    '$recipe signs $request.method as ever',
    ({ recipe, request, keys, at, signed }) => {
      const how = recipes[recipe as keyof typeof recipes];
      const made = signRequest(
        how,
        { ...request, headers: { ...request.headers } as Record<string, string> },
        keys,
        at,
      );
      expect(made).toEqual(signed);
      expect(verifyRequest(how, made, () => keys.secret, at.now)).toMatchObject({
        kind: 'signed',
        keyId: keys.id,
      });
    },
  );

  it.each(vectors.gateways)(
    'the gateway $gateway signs as ever',
    ({ gateway, identity, key, at, headers }) => {
      const how = gateways[gateway as keyof typeof gateways];
      const made = writeGatewayIdentity(how, identity, key, at);
      expect(made).toEqual(headers);
      expect(verifyGatewayIdentity(how, made, key, at)).toMatchObject({ kind: 'signed', identity });
    },
  );
});
