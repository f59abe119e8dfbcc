// Envelopes that are not what the profile says: for platforms whose answers carry their own success flag.
import { getPath, withoutPath, withPath } from '../../dialect/dotted-path.ts';
import type { Json, JsonObject } from '../../dialect/message.ts';
import type { Envelope } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import type { Fault } from '../fault.ts';
import { jsonOf } from './raw-answer.ts';

interface Kind {
  readonly suffix: string;
  readonly title: Text;
  readonly description: Text;
  readonly caughtBy: string;
  readonly fits: (envelope: Envelope) => boolean;
  readonly change: (body: JsonObject, envelope: Envelope) => Json;
}

const hasPlace = ({ dataPath }: Envelope): boolean => dataPath !== '';

/** The same value as another type of JSON: `0` as `"0"`, `"200"` as `200`. */
const retyped = (value: string | number | boolean): Json =>
  typeof value === 'string' ? Number(value) : String(value);

const kinds: readonly Kind[] = [
  {
    suffix: 'flag-retyped',
    title: text('成功标志换了类型', 'has its success flag in another type'),
    description: text(
      '成功标志由数字变成文本（或相反），不是平台档案所说的值；宽松比较会埋下隐患，须拒绝并核对档案。',
      'The flag became text where it was a number, or the reverse, which is not the value in the profile; refuse it and correct the profile, instead of comparing loosely.',
    ),
    caughtBy: 'answer-successful',
    fits: ({ successValue }) =>
      successValue !== null && (typeof successValue !== 'string' || !Number.isNaN(Number(successValue))),
    change: (body, { successPath, successValue }) =>
      successValue === null ? body : withPath(body, successPath, retyped(successValue)),
  },
  {
    suffix: 'flag-missing',
    title: text('没有成功标志', 'has no success flag'),
    description: text(
      '信封里没有成功标志；不能因为没说失败就当作成功。',
      'The envelope lacks its success flag; that it does not say failure is no success.',
    ),
    caughtBy: 'answer-successful',
    fits: ({ successValue }) => successValue !== null,
    change: (body, { successPath }) => withoutPath(body, successPath),
  },
  {
    suffix: 'data-missing',
    title: text('显示成功却没有数据', 'says success and has no data'),
    description: text(
      '成功标志在，数据整个没有；多因无权读取或平台出错。',
      'The flag says success and the data are not there; a missing permission, or the platform failed.',
    ),
    caughtBy: 'answer-successful',
    fits: hasPlace,
    change: (body, { dataPath }) => withoutPath(body, dataPath),
  },
  {
    suffix: 'data-null',
    title: text('显示成功而数据是 null', 'says success with data of null'),
    description: text(
      '成功标志在，数据是 null；不判断就取成员的程序会崩溃。',
      'The flag says success and the data are null; a program that reads members without looking crashes.',
    ),
    caughtBy: 'answer-successful',
    fits: hasPlace,
    change: (body, { dataPath }) => withPath(body, dataPath, null),
  },
  {
    suffix: 'data-text',
    title: text('数据是装在字符串里的 JSON', 'has its data as JSON inside a string'),
    description: text(
      '信封里的数据被再次编码成字符串；平台档案没有说明，就须拒绝并向运营方确认。',
      'The data are encoded once more, as a string; unless the profile says so a system has to refuse and ask the operator.',
    ),
    caughtBy: 'answer-successful',
    fits: hasPlace,
    change: (body, { dataPath }) => withPath(body, dataPath, JSON.stringify(getPath(body, dataPath) ?? {})),
  },
];

/** Where an endpoint with an envelope answers, and by which check an empty answer is caught. */
const endpoints = [
  { id: 'token', name: text('令牌应答', 'The token answer'), emptyCaughtBy: 'access-token-present' },
  { id: 'userinfo', name: text('用户信息应答', 'The userinfo answer'), emptyCaughtBy: 'subject-present' },
] as const;

const empty = (caughtBy: string): Kind => ({
  suffix: 'data-empty',
  title: text('显示成功而数据是空的', 'says success with empty data'),
  description: text(
    '成功标志在，数据是空对象；只看标志会误判为成功。',
    'The flag says success and the data are an empty object; the flag alone misleads.',
  ),
  caughtBy,
  fits: hasPlace,
  change: (body, { dataPath }) => withPath(body, dataPath, {}),
});

export const envelopeFaults: readonly Fault[] = endpoints.flatMap(({ id, name, emptyCaughtBy }) =>
  [...kinds, empty(emptyCaughtBy)].map(
    ({ suffix, title, description, caughtBy, fits, change }): Fault => ({
      id: `${id}-${suffix}`,
      title: text(`${name.zh}${title.zh}`, `${name.en} ${title.en}`),
      description,
      caughtBy,
      system: 'refuse',
      appliesTo: ({ [id]: endpoint }) => endpoint?.envelope !== undefined && fits(endpoint.envelope),
      hook: jsonOf(id, (body, { profile }) => {
        const envelope = profile[id]?.envelope;
        return envelope ? change(body, envelope) : body;
      }),
    }),
  ),
);
