// Each signature can be made and checked as it is described, and only by who has the key.
import type { JsonPath } from '../../document/parse.ts';
import { text } from '../../text.ts';
import type { GatewayIdentity } from '../gateway.ts';
import type { Problem, ProfileCheck } from '../problem.ts';
import type { Profile } from '../profile.ts';
import type { SignatureMethod } from '../signature-method.ts';
import {
  gatewayValues,
  type KnownValues,
  parseSignatureText,
  requestValues,
  valuesIn,
} from '../signature-text.ts';
import type { Carrier, SignedEndpoint, SigningRecipe } from '../signing.ts';

const digests: readonly string[] = ['sha256', 'sm3', 'md5'];

type Used = ReadonlySet<string>;

function* keyed({ algorithm }: SignatureMethod, used: Used): Iterable<Problem> {
  if (digests.includes(algorithm) && !used.has('secret'))
    yield {
      path: ['text'],
      message: text(
        `${algorithm} 没有密钥，待签文本里又没有 {secret}，任何人都能算出签名。`,
        `${algorithm} has no key and the text holds no {secret}: anybody could make the signature.`,
      ),
      hint: text(
        '在待签文本中加入 {secret}，或改用 hmac 算法。',
        'Put {secret} into the text, or use an HMAC.',
      ),
    };
  if (algorithm === 'sm2' && used.has('secret'))
    yield {
      path: ['text'],
      message: text(
        'SM2 的验签方只有公钥，待签文本里不能有 {secret}。',
        'Who verifies SM2 has the public key only: the text cannot hold the {secret}.',
      ),
      hint: text('从待签文本中去掉 {secret}。', 'Take {secret} out of the text.'),
    };
}

function* consistent(method: SignatureMethod): Iterable<Problem> {
  if (method.ignoreCase && method.encoding.startsWith('base64'))
    yield {
      path: ['ignoreCase'],
      message: text('Base64 的大小写有区别，不能忽略。', 'Upper and lower case differ in Base64.'),
      hint: text('把 ignoreCase 改为 false。', 'Make ignoreCase false.'),
    };
  if (method.sm2 && method.algorithm !== 'sm2')
    yield {
      path: ['sm2'],
      message: text(
        `算法是 ${method.algorithm}，sm2 的细节用不上。`,
        `The algorithm is ${method.algorithm}: details of sm2 mean nothing.`,
      ),
      hint: text('去掉 sm2，或把 algorithm 改为 sm2。', 'Remove sm2, or make it the algorithm.'),
    };
}

/** What the text names, or why it cannot be read; then what holds for every method. */
function* sound(method: SignatureMethod, known: KnownValues): Generator<Problem, Used> {
  const parsed = parseSignatureText(method.text, known);
  yield* consistent(method);
  if ('problem' in parsed) {
    const hint = text(
      '例如 {timestamp}{secret}{nonce}{timestamp} 。',
      'For example {timestamp}{secret}{nonce}{timestamp}.',
    );
    yield { path: ['text'], message: parsed.problem, hint };
    return new Set(['secret']);
  }
  const used = valuesIn(parsed.parts);
  yield* keyed(method, used);
  return used;
}

const carriersOf = (recipe: SigningRecipe): readonly (readonly [path: JsonPath, carrier: Carrier])[] => [
  [['keyId'], recipe.keyId],
  ...(recipe.timestamp ? [[['timestamp'], recipe.timestamp] as const] : []),
  ...(recipe.nonce ? [[['nonce'], recipe.nonce] as const] : []),
  [['signature'], recipe.signature],
  ...recipe.fixed.map((carrier, index) => [['fixed', index], carrier] as const),
];

const nameOf = ({ in: place, name }: Carrier) => `${place} ${place === 'header' ? name.toLowerCase() : name}`;

function* distinct(recipe: SigningRecipe): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [path, carrier] of carriersOf(recipe)) {
    if (seen.has(nameOf(carrier)))
      yield {
        path: [...path, 'name'],
        message: text(`两个值都放在 ${nameOf(carrier)}。`, `Two values stand in ${nameOf(carrier)}.`),
        hint: text('每个值应有自己的名称。', 'Give each its own name.'),
      };
    seen.add(nameOf(carrier));
  }
}

function* declared(recipe: SigningRecipe, used: Used): Iterable<Problem> {
  for (const name of ['timestamp', 'nonce'] as const)
    if (used.has(name) && !recipe[name])
      yield {
        path: ['text'],
        message: text(
          `待签文本里有 {${name}}，却没有说明 ${name} 放在哪里。`,
          `The text holds {${name}}, yet nothing says where the ${name} goes.`,
        ),
        hint: text(`填写 ${name}，或从待签文本中去掉它。`, `Describe ${name}, or take it out of the text.`),
      };
  if (used.has('body') && recipe.signature.in === 'form')
    yield {
      path: ['signature', 'in'],
      message: text(
        '签名放在请求体里，就不能再对整个 {body} 签名。',
        'A signature within the body cannot be one over the whole {body}.',
      ),
      hint: text('改用 {parameters}，或把签名放在请求头里。', 'Sign {parameters}, or carry it in a header.'),
    };
}

const hasForm = ({ token, userinfo }: Profile, endpoint: SignedEndpoint): boolean =>
  endpoint === 'token' ? token?.encoding === 'form' : userinfo.token?.in === 'form';

function* carried(recipe: SigningRecipe, profile: Profile): Iterable<Problem> {
  const formless = recipe.endpoints.find((endpoint) => !hasForm(profile, endpoint));
  if (formless === undefined) return;
  for (const [path, carrier] of carriersOf(recipe))
    if (carrier.in === 'form')
      yield {
        path: [...path, 'in'],
        message: text(
          `${formless} 请求没有表单，放不下 ${carrier.name}。`,
          `A request to ${formless} has no form that could carry ${carrier.name}.`,
        ),
        hint: text('改放在请求头或地址参数中。', 'Carry it in a header or in the query.'),
      };
}

function* ofRequests(recipe: SigningRecipe, profile: Profile): Iterable<Problem> {
  const used = yield* sound(recipe, requestValues);
  yield* declared(recipe, used);
  yield* distinct(recipe);
  yield* carried(recipe, profile);
}

function* ofGateway(gateway: GatewayIdentity): Iterable<Problem> {
  const used = yield* sound(gateway, gatewayValues(gateway.identity));
  yield* placed(gateway);
  for (const member of ['timestamp', 'nonce', 'secret'])
    if (Object.hasOwn(gateway.identity, member))
      yield {
        path: ['identity', member],
        message: text(
          `身份字段不能叫 ${member}，它在待签文本里另有所指。`,
          `A member of the identity cannot be called ${member}: the text to sign has another value of that name.`,
        ),
        hint: text('换一个字段名；请求头的名称不受影响。', 'Call it otherwise; its header keeps its name.'),
      };
  for (const member of Object.keys(gateway.identity))
    if (!used.has(member) && parses(gateway))
      yield {
        path: ['identity', member],
        message: text(
          `待签文本没有包含 ${member}，它可以被改动。`,
          `The text does not cover ${member}: it could be changed.`,
        ),
        hint: text(`把 {${member}} 写进待签文本。`, `Put {${member}} into the text to sign.`),
      };
}

function* placed({ claims, identity }: GatewayIdentity): Iterable<Problem> {
  if (!Object.hasOwn(claims, 'sub'))
    yield {
      path: ['claims'],
      message: text(
        '网关的 claims 中没有 sub，无法认人。',
        'There is no sub among the claims of the gateway: nobody could be recognised.',
      ),
      hint: text('写明账号唯一标识在哪个身份字段。', 'Say which member holds the stable unique id.'),
    };
  for (const [name, path] of Object.entries(claims)) {
    const member = path.split('.')[0] ?? '';
    if (!Object.hasOwn(identity, member))
      yield {
        path: ['claims', name],
        message: text(
          `${name} 在 ${path}，而身份字段中没有 ${member}。`,
          `The place of ${name} is ${path}, yet there is no member ${member} in the identity.`,
        ),
        hint: text(
          `改为以这些字段开头：${Object.keys(identity).join('、')}。`,
          `Start with one of ${Object.keys(identity).join(', ')}.`,
        ),
      };
  }
}

const parses = (gateway: GatewayIdentity): boolean =>
  'parts' in parseSignatureText(gateway.text, gatewayValues(gateway.identity));

const below = (section: string, problems: Iterable<Problem>): readonly Problem[] =>
  [...problems].map((problem) => ({ ...problem, path: [section, ...problem.path] }));

export const signable: ProfileCheck = function* (profile) {
  if (profile.signing) yield* below('signing', ofRequests(profile.signing, profile));
  if (profile.gateway) yield* below('gateway', ofGateway(profile.gateway));
};
