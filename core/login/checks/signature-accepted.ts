// The platform accepts how requests are signed, and its clock is near enough.
import type { SigningRecipe } from '../../profile/signing.ts';
import { type Text, text } from '../../text.ts';
import type { Artefacts, RawExchange } from '../artefacts.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { type ClockDifference, clockDifference } from './clock-difference.ts';
import { mediaType, proofOf } from './evidence.ts';
import { ownWords, refusalIn } from './refusal.ts';

const covers = ({ endpoints }: SigningRecipe, { endpoint }: RawExchange): boolean =>
  endpoint === 'token' ? endpoints.includes('token') : endpoints.includes('userinfo');

const signedExchange = ({ exchanges }: Artefacts, recipe: SigningRecipe): RawExchange | undefined =>
  exchanges.findLast(
    (exchange) => /^(token|userinfo|detail)$/.test(exchange.endpoint ?? '') && covers(recipe, exchange),
  );

/**
 * How gateways put it, each in its own words and often outside of the platform’s envelope. The name of a member is no
 * word: frameworks put a `timestamp` into every error of theirs.
 */
const telling = /(?:signature|签名|验签|access.?key|clock.?skew|timestamp|时间戳|\bnonce)(?!"\s*:)/i;

/** What the platform says where it refuses; a page is for people and tells nothing of signatures. */
function wordsOf(exchange: RawExchange): string {
  const { answer } = exchange.wire;
  const isPage = answer === undefined || /html/.test(mediaType(answer.headers));
  return `${ownWords(exchange)} ${isPage ? '' : answer.body.slice(0, 500)}`;
}

const isAbout = (exchange: RawExchange, clock: ClockDifference | undefined): boolean =>
  refusalIn(exchange) === 'invalid_signature' || telling.test(wordsOf(exchange)) || clock?.tooFar === true;

const keys: Readonly<Record<SigningRecipe['key'], Text>> = {
  client_secret: text('client_secret', 'client_secret'),
  signing_secret: text('client.signing 的签名密钥', 'the signing secret of client.signing'),
};

const cases: Readonly<Partial<Record<SigningRecipe['encoding'], Text>>> = {
  hex: text(
    '签名现在是小写十六进制，有的平台要求大写（档案 signing.encoding 改为 HEX）。',
    'It is in lower-case hexadecimal now; some platforms want upper case (signing.encoding: HEX in the profile).',
  ),
  HEX: text(
    '签名现在是大写十六进制，有的平台要求小写（档案 signing.encoding 改为 hex）。',
    'It is in upper-case hexadecimal now; some platforms want lower case (signing.encoding: hex in the profile).',
  ),
};

function whyRefused({ key, encoding }: SigningRecipe, clock: ClockDifference | undefined) {
  const upperOrLower = cases[encoding] ?? text('', '');
  return {
    cause: text(
      `签名密钥或其标识错误、属于另一环境；或平台档案 signing 与平台的要求不同（算法、待签文本、编码、时间戳格式）。${clock?.words.zh ?? ''}`,
      `The signing key or its id is wrong or belongs to another environment, or signing of the profile is not what the platform wants (algorithm, text to sign, encoding, format of the timestamp). ${clock?.words.en ?? ''}`.trim(),
    ),
    hint: text(
      `核对本环境的${keys[key].zh}与密钥标识，注意首尾空格；再逐项核对平台档案 signing。${upperOrLower.zh}`,
      `Check ${keys[key].en} of this environment and the id of the key, mind blanks; then compare signing of the profile item by item. ${upperOrLower.en}`.trim(),
    ),
  };
}

export const signatureAccepted: Check = {
  id: 'signature-accepted',
  title: text('平台认可请求的签名', 'The signature is accepted'),
  step: 'every',
  why: text(
    '有的平台只认带签名的请求；密钥、待签文本、大小写或时钟有一处不同，每个后台请求都会被拒绝。',
    'Some platforms take signed requests only; with another key, text, case or clock every back-channel request is refused.',
  ),
  references: ['RFC 9110 §6.6.1'],
  judge(artefacts, masker) {
    const { signing: recipe } = artefacts.input.profile;
    if (!recipe) return notApplicable;
    const exchange = signedExchange(artefacts, recipe);
    const answer = exchange?.wire.answer;
    if (!exchange || !answer) return unjudged;
    const clock = clockDifference(recipe, exchange);
    const refused = exchange.meaning?.kind !== 'success' || answer.status >= 400;
    if (!refused || !isAbout(exchange, clock)) return passed(exchange.id);
    const said = ownWords(exchange);
    return failed({
      message: clock?.tooFar
        ? text(
            `平台拒绝了请求的签名（${said}）：${clock.words.zh}`,
            `The platform refuses the signature (${said}). ${clock.words.en}`,
          )
        : text(`平台拒绝了请求的签名（${said}）。`, `The platform refuses the signature (${said}).`),
      ...(clock?.tooFar ? clock.reason : whyRefused(recipe, clock)),
      proof: [proofOf(exchange, masker), clock?.proof].filter(Boolean).join('\n'),
      exchanges: [exchange.id],
    });
  },
};
