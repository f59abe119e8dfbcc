// How requests are signed, as a template asks about it: one boolean for each choice, the text to sign as parts to loop over.
import type { SignatureMethod, TimestampFormat } from '../../profile/signature-method.ts';
import { parseSignatureText, requestValues, type TextPart, valuesIn } from '../../profile/signature-text.ts';
import type { Carrier, SigningRecipe } from '../../profile/signing.ts';
import { partWire } from './signature-part-wire.ts';
import { signatureRequestWire } from './signature-request-wire.ts';

/** Stands in for the recipe of platforms that want nothing signed; no template asks for it. */
const unsigned: SigningRecipe = {
  endpoints: [],
  algorithm: 'sha256',
  text: '{secret}',
  values: 'plain',
  encoding: 'hex',
  ignoreCase: false,
  key: 'client_secret',
  keyId: { in: 'header', name: '', from: 'client_id' },
  signature: { in: 'header', name: '' },
  fixed: [],
};

/** One of `header`, `query` and `form` holds; header names are lower case. */
const carrierWire = ({ in: place, name }: Carrier) => ({
  name: place === 'header' ? name.toLowerCase() : name,
  header: place === 'header',
  query: place === 'query',
  form: place === 'form',
});

export function algorithmWire({ algorithm, sm2 }: Pick<SignatureMethod, 'algorithm' | 'sm2'>) {
  const keyed = algorithm.startsWith('hmac-');
  const national = algorithm.includes('sm');
  return {
    /** For people: `HMAC-SM3`. */
    title: algorithm.toUpperCase(),
    /** The digest, of an HMAC that below it. */
    digest: algorithm.replace('hmac-', ''),
    sha256: algorithm === 'sha256',
    hmacSha256: algorithm === 'hmac-sha256',
    sm3: algorithm === 'sm3',
    hmacSm3: algorithm === 'hmac-sm3',
    sm2: algorithm === 'sm2',
    md5: algorithm === 'md5',
    hmacSha1: algorithm === 'hmac-sha1',
    /** HMAC of any digest: the secret is its key. Else, SM2 apart, the text holds the secret. */
    keyed,
    /** SM3 or SM2: a library beside the language’s own is needed. */
    national,
    /** With the language’s own alone; a digest or keyed. */
    own: !national,
    ownDigest: !national && !keyed,
    ownKeyed: !national && keyed,
    bySm3: national && algorithm.endsWith('sm3'),
    sm2Der: sm2?.format !== 'raw',
    sm2Raw: algorithm === 'sm2' && sm2?.format === 'raw',
    sm2UserId: sm2?.userId ?? '1234567812345678',
  };
}

export const encodingWire = ({ encoding }: Pick<SignatureMethod, 'encoding'>) => ({
  hex: encoding === 'hex',
  upperHex: encoding === 'HEX',
  base64: encoding === 'base64',
  base64url: encoding === 'base64url',
  /** In either case. */
  hexadecimal: encoding.toLowerCase() === 'hex',
});

export const formatWire = (format: TimestampFormat | undefined) => ({
  seconds: format === 'unix-seconds',
  milliseconds: format === 'unix-milliseconds',
  iso: format === 'iso-8601',
  rfc1123: format === 'rfc-1123',
  digits: format === 'yyyyMMddHHmmss',
});

function timestampWire({ timestamp }: SigningRecipe) {
  return {
    sent: timestamp !== undefined,
    ...carrierWire(timestamp ?? unsigned.signature),
    ...formatWire(timestamp?.format),
    /** Not a count of seconds or milliseconds: a date and a time. */
    dated: timestamp !== undefined && !timestamp.format.startsWith('unix-'),
    /** Seconds, to both sides. */
    tolerance: timestamp?.tolerance ?? 0,
    toleranceText: String(timestamp?.tolerance ?? 0),
  };
}

/** Text alone in brackets is always left out. */
const isVoid = (part: TextPart): boolean =>
  part.kind === 'optional' && part.parts.every(({ kind }) => kind === 'literal');

/** What the text is made of, so that code is printed for nothing else. */
function textWire({ text }: SigningRecipe) {
  const parsed = parseSignatureText(text, requestValues);
  if ('problem' in parsed) throw new Error(parsed.problem.en);
  const used = valuesIn(parsed.parts);
  return {
    parts: parsed.parts.filter((part) => !isVoid(part)).map(partWire),
    usesMethod: used.has('method'),
    usesPath: used.has('path'),
    usesQuery: used.has('query'),
    usesParameters: used.has('parameters'),
    /** Parameters are sorted and written out: `query` or `parameters`. */
    sorts: used.has('query') || used.has('parameters'),
    usesBody: used.has('body'),
    usesSecret: used.has('secret'),
    usesHeader: used.has('header'),
    usesParameter: used.has('parameter'),
    hasOptional: parsed.parts.some(({ kind }) => kind === 'optional'),
  };
}

/** What a template may know of a platform’s signatures; all of it is there where nothing is signed, and asked by nobody. */
export function signatureWire(declared: SigningRecipe | undefined) {
  const recipe = declared ?? unsigned;
  const { values, keyId, nonce, fixed, endpoints, key } = recipe;
  const text = textWire(recipe);
  return {
    algorithm: algorithmWire(recipe),
    encoding: encodingWire(recipe),
    text,
    /** How names and values stand in `query` and `parameters`. */
    values: { plain: values === 'plain', form: values === 'form', percent: values === 'percent' },
    timestamp: timestampWire(recipe),
    nonce: {
      sent: nonce !== undefined,
      ...carrierWire(nonce ?? unsigned.signature),
      length: nonce?.length ?? 0,
    },
    keyId: { ...carrierWire(keyId), own: keyId.from === 'signing_key_id' },
    signature: carrierWire(recipe.signature),
    fixed: fixed.map((carrier) => ({ ...carrierWire(carrier), value: carrier.value })),
    /** The secret is one handed out for signing, not the client’s. */
    ownSecret: key === 'signing_secret',
    /** The platform hands out an id or a secret for signing, or both. */
    handsOut: key === 'signing_secret' || keyId.from === 'signing_key_id',
    /** The client’s secret is a private key. */
    sm2ByClient: recipe.algorithm === 'sm2' && key === 'client_secret',
    token: endpoints.includes('token'),
    /** The second call of platforms that have one, too. */
    userinfo: endpoints.includes('userinfo'),
    ...signatureRequestWire(recipe, text),
  };
}
