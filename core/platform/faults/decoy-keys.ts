// A public key that nobody signs with, beside the real one: for key sets with several keys of a kind.
import { isObject } from '../../dialect/dotted-path.ts';
import type { JsonObject } from '../../dialect/message.ts';

/** Kind of key → a public key of that kind. */
const decoys: Readonly<Record<string, JsonObject>> = {
  RSA: {
    kty: 'RSA',
    n: 'iIh4UUml6ObddVTWcSXTsFSQkoPEfZCvgBrg9stfaGxHVQLHzvUSIdwv0nbFOofJouzkL6YsEZXmzXuK9ipVCRJ2NsuMuhEbBADe1c1rFVHEMSx1a_vasJswUsOsdHp2E2BFb1wZwDaC3r3oAqcipD5lqXHmicFmqBXCTCnCbLP_F6O_h7A2yampxrt9EMXwiH0X_SIl76AEdNARIOpavP_VVMopZiU5soFNW1F5ECDlHxyHSVy8Sk8Pvh86DRelJi1T05Ra5PSbP_s_sosvLA2lV_LvkyMfNZ8WqWHAXTO9tW1wQohMxbt8QMV4zYezFc1q9ACcOV3pMqIhX8CzLw',
    e: 'AQAB',
  },
  EC: {
    kty: 'EC',
    crv: 'P-256',
    x: 'McQadrra1u7rFwi5L5K1Y67maLoriKdyzMe8tDrbeaY',
    y: 'W0d_EFnZ5jvYw0ORFl3v6u0zpQjtP4pEp8f9M2Efu1U',
  },
};

export function withDecoy({ keys, ...rest }: JsonObject): JsonObject {
  const published = Array.isArray(keys) ? keys : [];
  const [first] = published;
  const decoy = isObject(first) ? decoys[String(first['kty'])] : undefined;
  const { alg = 'RS256' } = isObject(first) ? first : {};
  return { ...rest, keys: decoy ? [{ ...decoy, kid: 'decoy', alg, use: 'sig' }, ...published] : published };
}
