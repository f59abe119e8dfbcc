// What templates may ask about the signatures of a platform.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../../profile/profiles.ts';
import type { SigningRecipe } from '../../profile/signing.ts';
import type { PartWire } from './signature-part-wire.ts';
import { signatureWire } from './signature-wire.ts';

const recipeOf = (id: string): SigningRecipe => {
  const recipe = findProfile(id)?.signing;
  if (!recipe) throw new Error(`${id} signs nothing`);
  return recipe;
};

const holding = (flags: object) =>
  Object.entries(flags)
    .filter(([, value]) => value === true)
    .map(([name]) => name);

/** A part by the flag that holds, texts as they stand. */
const shown = (part: PartWire): unknown =>
  part.isText ? part.text : part.isOptional ? part.parts.map(shown) : holding(part)[0];

describe('signature wire', () => {
  it('of TIF: a digest over the secret, in lower-case hexadecimal', () => {
    const wire = signatureWire(recipeOf('gd-yzy'));
    expect(holding(wire.algorithm)).toEqual(['sha256', 'own', 'ownDigest', 'sm2Der']);
    expect(holding(wire.encoding)).toEqual(['hex', 'hexadecimal']);
    expect(wire.text.parts.map(shown)).toEqual(['isTimestamp', 'isSecret', 'isNonce', 'isTimestamp']);
    expect(wire.timestamp).toMatchObject({ sent: true, header: true, seconds: true, tolerance: 180 });
    expect(wire.nonce).toMatchObject({ sent: true, name: 'x-tif-nonce', length: 16 });
    expect([wire.keyId.own, wire.ownSecret, wire.token, wire.userinfo]).toEqual([true, true, true, true]);
    expect(wire.text.sorts).toBe(false);
  });

  it('of dedicated DingTalk: parameters that are left out when there are none, constants', () => {
    const wire = signatureWire(recipeOf('zj-dingtalk'));
    expect(wire.text.parts.map(shown)).toEqual([
      'isMethod',
      '\n',
      'isTimestamp',
      '\n',
      'isNonce',
      '\n',
      'isPath',
      ['\n', 'isParameters'],
    ]);
    expect(wire.fixed).toEqual([
      { name: 'x-hmac-auth-version', header: true, query: false, form: false, value: '1.0' },
    ]);
    expect([wire.keyId.own, wire.ownSecret, wire.algorithm.keyed, wire.timestamp.iso]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([wire.text.sorts, wire.text.hasOptional]).toEqual([true, true]);
  });

  it('of headers and parameters that are named', () => {
    const wire = signatureWire({ ...recipeOf('zj-irs'), text: '{header:X-App}{parameter:Code}' });
    expect(wire.text.parts).toMatchObject([
      { isHeader: true, argument: 'x-app' },
      { isParameter: true, argument: 'Code' },
    ]);
  });

  it('names what code has to keep, and of optional parts what decides', () => {
    const { text } = signatureWire({
      ...recipeOf('zj-irs'),
      text: '{key_id}[?{query}{header:A}][only text]',
    });
    expect(text.parts.map(({ isNamed, variable }) => [isNamed, variable])).toEqual([
      [true, 'keyId'],
      [false, ''],
    ]);
    expect(text.parts[1]?.values.map(({ isNamed, argument }) => [isNamed, argument])).toEqual([
      [true, ''],
      [false, 'a'],
    ]);
  });

  it('takes apart what is signed or carried, and nothing else', () => {
    const opened = (recipe: Partial<SigningRecipe>) => {
      const wire = signatureWire({ ...recipeOf('gd-yzy'), ...recipe });
      return [wire.opensUrl, wire.opensHeaders, wire.opensForm];
    };
    expect(opened({})).toEqual([false, true, false]);
    expect(opened({ text: '{secret}{path}' })).toEqual([true, true, false]);
    expect(opened({ text: '{secret}{parameter:x}' })).toEqual([true, true, true]);
    expect(opened({ signature: { in: 'form', name: 'sign' } })).toEqual([false, true, true]);
  });

  it('tells what is read of parameters from what is written', () => {
    const handled = (recipe: Partial<SigningRecipe>) => {
      const wire = signatureWire({ ...recipeOf('gd-yzy'), ...recipe });
      return [wire.opensPairs, wire.printsPairs, wire.encodesPairs, wire.encodesSorted, wire.writesPairs];
    };
    expect(handled({})).toEqual([false, false, false, false, false]);
    expect(handled({ text: '{secret}{parameter:x}' })).toEqual([true, false, false, false, false]);
    expect(handled({ text: '{secret}{query}' })).toEqual([true, true, false, false, false]);
    expect(handled({ text: '{secret}{query}', values: 'form' })).toEqual([true, true, true, true, false]);
    expect(handled({ signature: { in: 'query', name: 'sign' } })).toEqual([true, true, true, false, true]);
  });

  it('names the algorithms that need no library, and those that need SM3', () => {
    const needs = (algorithm: SigningRecipe['algorithm']) => {
      const { own, ownDigest, ownKeyed, bySm3, national } = signatureWire({
        ...recipeOf('gd-yzy'),
        algorithm,
      }).algorithm;
      return holding({ own, ownDigest, ownKeyed, bySm3, national });
    };
    expect(needs('md5')).toEqual(['own', 'ownDigest']);
    expect(needs('hmac-sha1')).toEqual(['own', 'ownKeyed']);
    expect(needs('sm3')).toEqual(['bySm3', 'national']);
    expect(needs('hmac-sm3')).toEqual(['bySm3', 'national']);
    expect(needs('sm2')).toEqual(['national']);
  });

  it('is there where nothing is signed, and says so', () => {
    const wire = signatureWire(undefined);
    expect([wire.token, wire.userinfo, wire.timestamp.sent, wire.nonce.sent]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
