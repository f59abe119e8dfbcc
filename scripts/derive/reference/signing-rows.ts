// How a platform wants requests signed, and how its gateway signs, as rows of a table.
import type { GatewayIdentity } from '../../../core/profile/gateway.ts';
import type { SignatureMethod } from '../../../core/profile/signature-method.ts';
import type { Carrier, SigningRecipe } from '../../../core/profile/signing.ts';
import { type Language, say, type Text, text } from '../../../core/text.ts';
import { code } from './markdown.ts';

type Row = readonly [name: Text, value: string];

const carrier = ({ in: place, name }: Carrier): string => `${place} ${code(name)}`;

/** A line break shows as \\n. */
const template = (written: string): string => code(written.replaceAll('\n', '\\n'));

const either = text('大小写均可', 'upper and lower case alike');

const method = (
  { algorithm, text: signed, encoding, ignoreCase, key }: SignatureMethod,
  language: Language,
): readonly Row[] => [
  [text('算法', 'Algorithm'), code(algorithm)],
  [text('待签文本', 'Text to sign'), template(signed)],
  [text('编码', 'Encoding'), `${code(encoding)}${ignoreCase ? ` · ${say(either, language)}` : ''}`],
  [text('密钥', 'Key'), code(key)],
];

const seconds = (tolerance: number): string => `± ${tolerance} s`;

const recipeRows = (recipe: SigningRecipe, language: Language): readonly Row[] => [
  [text('签名的请求', 'Signed requests'), recipe.endpoints.map(code).join(' · ')],
  ...method(recipe, language),
  [text('密钥标识', 'Key id'), `${carrier(recipe.keyId)} · ${code(recipe.keyId.from)}`],
  ...(recipe.timestamp
    ? [
        [
          text('时间戳', 'Timestamp'),
          `${carrier(recipe.timestamp)} · ${recipe.timestamp.format} · ${seconds(recipe.timestamp.tolerance)}`,
        ] as const,
      ]
    : []),
  ...(recipe.nonce ? [[text('随机串', 'Nonce'), carrier(recipe.nonce)] as const] : []),
  [text('签名', 'Signature'), carrier(recipe.signature)],
  ...recipe.fixed.map((one): Row => [text('固定项', 'Constant'), `${carrier(one)} = ${code(one.value)}`]),
];

const gatewayRows = (gateway: GatewayIdentity, language: Language): readonly Row[] => {
  const { prefixes, identity, values, timestamp, nonce, signature, claims } = gateway;
  return [
    [
      text('请求头前缀', 'Prefixes of the headers'),
      `${say(text('测试', 'test'), language)} ${code(prefixes.test)} · ${say(text('生产', 'production'), language)} ${code(prefixes.production)}`,
    ],
    [text('身份字段', 'Members'), `${Object.values(identity).map(code).join(' · ')} · ${values}`],
    [
      text('用户信息', 'Claims'),
      Object.entries(claims)
        .map(([name, path]) => `${code(name)} = ${code(path)}`)
        .join(' · '),
    ],
    ...method(gateway, language),
    [
      text('时间戳', 'Timestamp'),
      `${code(timestamp.name)} · ${timestamp.format} · ${seconds(timestamp.tolerance)}`,
    ],
    [text('随机串', 'Nonce'), code(nonce.name)],
    [text('签名', 'Signature'), code(signature.name)],
  ];
};

const spoken = (rows: readonly Row[], language: Language) =>
  rows.map(([name, value]) => [say(name, language), value]);

/** No rows where the platform wants nothing signed. */
export const signingRows = (recipe: SigningRecipe | undefined, language: Language) =>
  recipe ? spoken(recipeRows(recipe, language), language) : [];

/** No rows where the platform has no gateway. */
export const gatewayIdentityRows = (gateway: GatewayIdentity | undefined, language: Language) =>
  gateway ? spoken(gatewayRows(gateway, language), language) : [];
