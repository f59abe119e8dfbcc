// A problem with a signature in words: what was found, what was expected, what to do.
import type { Carrier } from '../../profile/signing.ts';
import { type Text, text } from '../../text.ts';
import type { Resemblance, SignatureElement, SignatureProblem } from './problem.ts';

export interface ProblemWords {
  readonly message: Text;
  readonly hint: Text;
}

type Kind = SignatureProblem['kind'];
type Tell<K extends Kind> = (problem: Extract<SignatureProblem, { kind: K }>) => ProblemWords;

const elements: Readonly<Record<SignatureElement, Text>> = {
  key_id: text('密钥标识', 'the id of the key'),
  timestamp: text('时间戳', 'the timestamp'),
  nonce: text('随机串', 'the nonce'),
  signature: text('签名', 'the signature'),
  fixed: text('固定项', 'what is always sent'),
  identity: text('身份字段', 'a member of the identity'),
};

const places: Readonly<Record<Carrier['in'], Text>> = {
  header: text('请求头', 'the header'),
  query: text('地址参数', 'the query parameter'),
  form: text('表单参数', 'the form parameter'),
};

const where = ({ in: place, name }: Carrier): Text =>
  text(`${places[place].zh} ${name}`, `${places[place].en} ${name}`);

const subjects: Readonly<Record<Resemblance['of'], Text>> = {
  encoding: text('编码', 'encoding'),
  algorithm: text('算法', 'algorithm'),
  'sm2-format': text('SM2 签名格式', 'format of SM2'),
};

const wrongSignature = (resembles: Resemblance | undefined, signed: string): ProblemWords => {
  const shown = JSON.stringify(signed);
  if (!resembles)
    return {
      message: text(
        `签名不对；应签的文本是 ${shown}。`,
        `The signature is wrong. What should have been signed is ${shown}.`,
      ),
      hint: text(
        '请逐字比较自己签的文本，再核对密钥（*** 处）有无多余的空白。',
        'Compare it with the text that was signed, character by character, and look for blanks around the secret (***).',
      ),
    };
  const { found, expected } = resembles;
  const subject = subjects[resembles.of];
  return {
    message: text(
      `签名的${subject.zh}不对：得到的是 ${found}，应为 ${expected}。`,
      `The signature has the wrong ${subject.en}: it is ${found} where ${expected} is expected.`,
    ),
    hint: text(
      `密钥与待签文本都对，只须把${subject.zh}改为 ${expected}。`,
      `Secret and text are right; make the ${subject.en} ${expected}.`,
    ),
  };
};

const clock = text('请校准服务器时钟（NTP）。', 'Set the clock of the server (NTP).');

const words: { readonly [K in Kind]: Tell<K> } = {
  missing: ({ what, at }) => ({
    message: text(
      `请求没有${where(at).zh}（${elements[what].zh}）。`,
      `The request lacks ${where(at).en} (${elements[what].en}).`,
    ),
    hint: text('按平台档案补上后再签名。', 'Add it as the profile has it, then sign.'),
  }),
  repeated: ({ what, at }) => ({
    message: text(
      `${where(at).zh}（${elements[what].zh}）出现了不止一次。`,
      `There is more than one of ${where(at).en} (${elements[what].en}).`,
    ),
    hint: text('只发送一个。', 'Send it once.'),
  }),
  'wrong-fixed': ({ at, found, expected }) => ({
    message: text(
      `${where(at).zh} 是“${found}”，应为“${expected}”。`,
      `The value of ${where(at).en} is “${found}” where “${expected}” is expected.`,
    ),
    hint: text('按平台档案中的固定项填写。', 'Send the constant that the profile has.'),
  }),
  'unknown-key-id': ({ at, found }) => ({
    message: text(
      `没有标识为“${found}”的密钥（${where(at).zh}）。`,
      `There is no key with the id “${found}” (${where(at).en}).`,
    ),
    hint: text(
      '请核对平台发放的密钥标识，它可能与 client_id 不同。',
      'Compare it with the id that the platform gave out, which may differ from the client id.',
    ),
  }),
  'unusable-key': ({ algorithm }) => ({
    message: text(`验签方的密钥不能用于 ${algorithm}。`, `The verifier’s key is none for ${algorithm}.`),
    hint: text(
      'SM2 公钥须为 04 开头的 130 位十六进制，私钥为 64 位十六进制。',
      'A public key of SM2 is 130 hexadecimal digits that start with 04, a private one 64.',
    ),
  }),
  'malformed-timestamp': ({ found, format, example, looksLike }) => ({
    message: text(
      `时间戳“${found}”${looksLike ? `是 ${looksLike}` : '的格式不对'}，应为 ${format}，例如 ${example}。`,
      `The timestamp “${found}” ${looksLike ? `is ${looksLike}` : 'cannot be read'}; it should be ${format}, such as ${example}.`,
    ),
    hint: text('按该格式写时间戳后再签名。', 'Write it in that format, then sign.'),
  }),
  'stale-timestamp': ({ difference, tolerance }) => ({
    message: text(
      `时间戳比验签方的时钟${difference > 0 ? '快' : '慢'} ${Math.abs(difference)} 秒，最多允许 ${tolerance} 秒。`,
      `The timestamp is ${Math.abs(difference)} s ${difference > 0 ? 'ahead of' : 'behind'} the verifier’s clock; ${tolerance} s are allowed.`,
    ),
    // Whole hours are a time zone rather than a clock.
    hint:
      Math.abs(difference) > 3000 && Math.abs(Math.abs(difference) % 3600) < 120
        ? text(
            '相差整小时，多半是时区弄错：请核对时间戳用的是 GMT 还是东八区。',
            'It is off by whole hours, most likely a time zone: see whether the timestamp is to be in GMT or in China Standard Time.',
          )
        : clock,
  }),
  'replayed-nonce': ({ at }) => ({
    message: text(`${where(at).zh} 中的随机串已经用过。`, `The nonce in ${where(at).en} was used before.`),
    hint: text(
      '每个请求（重试也算）都要换新的随机串并重新签名。',
      'Every request, a retry too, takes a new nonce and a signature of its own.',
    ),
  }),
  'malformed-identity': ({ at, expected }) => ({
    message: text(
      `${where(at).zh} 不是按 ${expected} 编码的。`,
      `The value of ${where(at).en} is not written in ${expected}.`,
    ),
    hint: text(
      '请向网关的运营方确认该请求头的编码，并改正档案中的 values。',
      'Ask who runs the gateway how it encodes that header, and correct values in the profile.',
    ),
  }),
  'wrong-signature': ({ text: signed, resembles }) => wrongSignature(resembles, signed),
};

/** Neither secret nor personal data is in the words, as none is in the problem. */
export const tellProblem = <K extends Kind>(
  problem: Extract<SignatureProblem, { kind: K }>,
): ProblemWords => {
  const tell: Tell<K> = words[problem.kind as K];
  return tell(problem);
};
