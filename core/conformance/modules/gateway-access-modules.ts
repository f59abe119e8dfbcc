// Access through the gateway in which nothing is wrong: one person, the next one, a rare name, the end of a session.
import { pageText } from '../../browser/page-text.ts';
import { personas } from '../../platform/personas.ts';
import type { Persona } from '../../platform/platform-shape.ts';
import { text } from '../../text.ts';
import type { Browser } from '../browser/browser.ts';
import { doorOf } from '../gateway/judge-gateway.ts';
import { noGateway } from '../gateway/no-gateway.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Violation } from '../module.ts';
import type { Play } from '../play.ts';

/** As many requests as a page with its pictures and scripts makes. */
const atOnce = 12;

const rare: Persona = {
  id: 'rare-name',
  title: text('姓名含生僻字、百分号和逗号', 'Name with a rare character, a percent sign and a comma'),
  claims: { sub: 'U99300001', name: '赵𠮷龘%2F+,甲', phone_number: '10000300001' },
};

const base = {
  plans: ['gateway', 'full'],
  entrance: 'gateway',
  notApplicable: noGateway,
} as const;

/** What the who page says, its escapes undone. */
async function words({ at, facts }: Play, browser: Browser): Promise<string> {
  const { body } = await browser.ask(at(facts.whoPath));
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return pageText(body, body.length);
  }
}

const nameOf = ({ claims }: Persona): string => String(claims['name']);

export const gatewayAccessModules: readonly Module[] = [
  module({
    ...base,
    id: 'gateway-access',
    title: text('经网关正常访问', 'Clean access through the gateway'),
    kind: 'positive',
    plays: text(
      `在网关登录后打开页面，随后同时发出 ${atOnce} 个请求`,
      `A login at the gateway and a page, then ${atOnce} requests at once`,
    ),
    expects: text('每个请求都认出登录的人', 'Each request is known to be the person’s'),
    async play(play) {
      const door = doorOf(play);
      const browser = door.browser();
      const failure = await accepted(play, browser, await door.enter(browser));
      if (failure) return failure;
      const seen = await Promise.all(Array.from({ length: atOnce }, () => play.who(browser)));
      const lost = seen.filter((who) => who === undefined).length;
      return lost === 0
        ? undefined
        : {
            message: text(
              `同时发出的 ${atOnce} 个请求中有 ${lost} 个没有认出登录的人。`,
              `Of ${atOnce} requests at once ${lost} were not known to be the person’s.`,
            ),
          };
    },
    cause: text(
      '系统拒绝了网关正确签名的请求：待签文本、密钥、大小写或时间格式与平台档案不同。',
      'Requests that the gateway signed rightly are refused: text to sign, key, case or format of time are not those of the profile.',
    ),
    hint: text(
      '对照平台档案的 gateway 逐项核对待签文本；随机串按请求记录，不按人记录。',
      'Compare the text to sign with `gateway` of the profile, part by part, and remember nonces by request, not by person.',
    ),
  }),
  module({
    ...base,
    id: 'gateway-rare-name',
    title: text('姓名含生僻字与百分号', 'A name with a rare character and a percent sign'),
    kind: 'positive',
    plays: text(
      `${nameOf(rare)} 经网关登录，请求头按平台档案编码`,
      `${nameOf(rare).replace(/\p{Script=Han}/gu, '…')} logs in through the gateway, encoded as the profile has it`,
    ),
    expects: text('认出这个人，姓名一字不差', 'The person is known, the name to the letter'),
    personas: () => [...personas.slice(0, 1), rare],
    notApplicable: (setting) =>
      noGateway(setting) ??
      (setting.facts.takesAnybody
        ? undefined
        : text(
            '只有 systemTest 的 "personas" 里的人有账号，这个人没有。',
            'Only those in "personas" of `systemTest` have accounts; this person has none.',
          )),
    async play(play) {
      const door = doorOf(play);
      const usual = door.browser();
      const failure = await accepted(play, usual, await door.enter(usual));
      if (failure) return failure;
      const plainly = (await words(play, usual)).includes(nameOf(play.personas[0]));
      const browser = door.browser();
      const other = await accepted(play, browser, await door.enter(browser, rare.id), rare.id);
      if (other || !plainly || (await words(play, browser)).includes(nameOf(rare))) return other;
      return {
        message: text(
          '姓名显示得不对：编码没有还原，或者还原了两次。',
          'The name is shown wrong: not decoded, or decoded twice.',
        ),
      };
    },
    cause: text(
      '请求头的值没有按平台档案解码，或多解了一次。',
      'The values of the headers are not decoded as the profile has it, or once too often.',
    ),
    hint: text(
      '验签用请求头的原文，验签之后解码一次，按 UTF-8。',
      'Verify what the header holds, and decode it once afterwards, as UTF-8.',
    ),
  }),
  module({
    ...base,
    id: 'gateway-person-changed',
    title: text('同一浏览器换了人', 'Another person in the same browser'),
    kind: 'negative',
    plays: text(
      '退出网关，另一个人在同一浏览器里经网关登录；本系统的 Cookie 还在',
      'A logout at the gateway, then another person logs in through it in the same browser, where the system’s cookies still are',
    ),
    expects: text('认出后来的人', 'The second person is known'),
    notApplicable: (setting) =>
      noGateway(setting) ??
      (setting.facts.personas?.length === 1
        ? text(
            'systemTest 的 "personas" 里只有一个人；写两个后适用。',
            'Only one person stands in "personas" of `systemTest`; it applies with two.',
          )
        : undefined),
    async play(play): Promise<Violation | undefined> {
      const door = doorOf(play);
      const browser = door.browser();
      const failure = await accepted(play, browser, await door.enter(browser));
      if (failure) return failure;
      await door.leave(browser);
      const second = play.personas[1]?.id;
      return accepted(play, browser, await door.enter(browser, second), second);
    },
    cause: text(
      '第一次请求建立的会话一直有效，此后不再看网关说的是谁。',
      'The first request begins a session, and whom the gateway names is not looked at any more.',
    ),
    hint: text(
      '每个请求都以验过签的身份为准；与会话里的人不同时丢弃会话。',
      'Go by the verified identity in every request; where the session is another person’s, drop it.',
    ),
  }),
  module({
    ...base,
    id: 'gateway-session-ended',
    title: text('网关的会话结束', 'The session at the gateway ends'),
    kind: 'negative',
    plays: text(
      '经网关登录后，带着本系统的 Cookie、不带网关的请求头再来',
      'After a login through the gateway the browser comes with the system’s cookies, and without the gateway’s headers',
    ),
    expects: text('当作没有登录', 'Nobody is signed in'),
    async play(play) {
      const door = doorOf(play);
      const browser = door.browser();
      const failure = await accepted(play, browser, await door.enter(browser));
      if (failure) return failure;
      const around = door.around(browser);
      await door.leave(around);
      return (await play.who(around)) === undefined
        ? undefined
        : {
            message: text(
              '网关不再说是谁，本系统的会话却还在：在网关退出之后仍可使用。',
              'The gateway names nobody any more, yet the system’s own session lives on: it can be used after the logout at the gateway.',
            ),
          };
    },
    cause: text(
      '系统由网关的身份建立了自己的会话，此后不再要求网关的请求头。',
      'The identity from the gateway began a session of the system’s own, which needs no headers of the gateway any more.',
    ),
    hint: text(
      '由网关得来的身份只在这一个请求里有效；需要会话时，没有网关请求头的请求不认它。',
      'An identity from the gateway is good for that request; where a session is needed, do not honour it without the gateway’s headers.',
    ),
  }),
];
