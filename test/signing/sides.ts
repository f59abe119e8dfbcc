// The four sides of the cross-check, each asked in the same way: this tool, and Java, Node and PHP as systems have them.

import { checkSignature, signText } from '../../core/dialect/signing/signature.ts';
import { sortedParameters as toolParameters } from '../../core/dialect/signing/sorted-parameters.ts';
import { writeTimestamp } from '../../core/dialect/signing/timestamps.ts';
import type {
  SignatureMethod,
  SigningAlgorithm,
  TimestampFormat,
} from '../../core/profile/signature-method.ts';
import type { SigningRecipe } from '../../core/profile/signing.ts';
import { signHash, verifyHash } from './node/hash-signature.ts';
import { sortedParameters, timestamps } from './node/request-text.ts';
import { signSm2, verifySm2 } from './node/sm2-signature.ts';
import { type Ask, javaProgram, phpProgram } from './programs.ts';

export interface Signing {
  readonly algorithm: SigningAlgorithm;
  /** For SM2 the private key in hexadecimal, as text. */
  readonly key: Buffer;
  /** For SM2 the public one. */
  readonly publicKey: string;
  readonly text: Buffer;
}

export type Verifying = Signing & { readonly signature: Buffer };
export type Values = SigningRecipe['values'];
export type Pairs = readonly (readonly [string, string])[];

/** Many questions at once: a program starts only once for all of them. */
export interface Side {
  readonly sign: (all: readonly Signing[]) => readonly Buffer[];
  readonly verify: (all: readonly Verifying[]) => readonly boolean[];
  readonly parameters: (all: readonly (readonly [Values, Pairs])[]) => readonly string[];
  readonly timestamps: (all: readonly (readonly [TimestampFormat, number])[]) => readonly string[];
}

const method = (algorithm: SigningAlgorithm): SignatureMethod => ({
  algorithm,
  text: '',
  encoding: 'base64',
  ignoreCase: false,
  key: 'signing_secret',
});

const tool: Side = {
  sign: (all) =>
    all.map(({ algorithm, key, text }) =>
      Buffer.from(signText(method(algorithm), String(key), String(text)) ?? '', 'base64'),
    ),
  verify: (all) =>
    all.map(({ algorithm, key, publicKey, text, signature }) => {
      const secret = algorithm === 'sm2' ? publicKey : String(key);
      return (
        checkSignature(method(algorithm), secret, String(text), signature.toString('base64')).kind === 'right'
      );
    }),
  parameters: (all) => all.map(([values, pairs]) => toolParameters(pairs, values)),
  timestamps: (all) => all.map(([format, time]) => writeTimestamp(time, format)),
};

const node: Side = {
  sign: (all) =>
    all.map(({ algorithm, key, text }) =>
      algorithm === 'sm2' ? signSm2(String(key), text) : signHash(algorithm, key, text),
    ),
  verify: (all) =>
    all.map(({ algorithm, key, publicKey, text, signature }) =>
      algorithm === 'sm2'
        ? verifySm2(publicKey, text, signature)
        : verifyHash(algorithm, key, text, signature),
    ),
  parameters: (all) => all.map(([values, pairs]) => sortedParameters(pairs, values)),
  timestamps: (all) => all.map(([format, time]) => timestamps[format](new Date(time))),
};

const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64');
const decoded = (words: string) => Buffer.from(words, 'base64');

const program = (ask: Ask): Side => {
  const words = ({ algorithm, key, publicKey, text }: Signing) =>
    [algorithm, base64(key), base64(publicKey), base64(text)] as const;
  return {
    sign: (all) => ask(all.map((one) => ['sign', ...words(one)])).map(decoded),
    verify: (all) =>
      ask(all.map((one) => ['verify', ...words(one), base64(one.signature)])).map(
        (answer) => answer === 'true',
      ),
    parameters: (all) =>
      ask(all.map(([values, pairs]) => ['parameters', values, ...pairs.flat().map(base64)])).map((answer) =>
        String(decoded(answer)),
      ),
    timestamps: (all) =>
      ask(all.map(([format, time]) => ['timestamp', format, String(time)])).map((answer) =>
        String(decoded(answer)),
      ),
  };
};

export const startSides = (): Readonly<Record<string, Side>> => ({
  tool,
  node,
  java: program(javaProgram()),
  php: program(phpProgram()),
});
