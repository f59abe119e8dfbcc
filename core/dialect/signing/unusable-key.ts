// A signing key that is none for its algorithm, in words for people; the key itself is not in them.
import { UserError } from '../../errors.ts';
import type { SigningAlgorithm } from '../../profile/signature-method.ts';
import { text } from '../../text.ts';

export const unusableKey = (algorithm: SigningAlgorithm): UserError =>
  new UserError({
    code: 'signing-key-unusable',
    text: text(
      `签名密钥不能用于 ${algorithm}：须为 64 位十六进制的私钥。`,
      `The signing key is none for ${algorithm}: it has to be a private key in 64 hexadecimal digits.`,
    ),
    hint: text(
      '请核对密钥：PEM 或 Base64 格式的私钥须先转换为十六进制。',
      'Look at the key: a private key in PEM or Base64 has to be converted to hexadecimal first.',
    ),
  });
