// What must not be found afterwards: in what browsers got, in what the system wrote.
import { text } from '../../text.ts';
import { nameOf } from '../changed-callback.ts';
import { accepted, spilling } from '../judge.ts';
import { type Module, module } from '../module.ts';

/** Claims that no log needs. */
const personal = ['id_number', 'phone_number', 'email'];

export const secrecyModules: readonly Module[] = [
  module({
    id: 'secret-not-in-browser',
    title: text('浏览器看不到密钥和令牌', 'No secret and no token reaches the browser'),
    kind: 'negative',
    plays: text(
      '一次完整的登录，检查浏览器收到的每个应答和平台收到的每个浏览器请求',
      'One whole login: every answer the browser got, every request it made to the platform',
    ),
    expects: text('没有应用密钥，没有访问令牌', 'No client secret, no access token'),
    plans: ['basic', 'full'],
    references: ['RFC 6749 §10.1', 'RFC 9700 §4.3'],
    async play(play) {
      const browser = play.browser();
      const failure = await accepted(play, browser, await play.logIn(browser));
      if (failure) return failure;
      for (const path of ['/', play.facts.whoPath]) await browser.ask(play.at(path));
      for (const answer of play.answers()) {
        const violation = spilling(play, answer);
        if (violation) return violation;
      }
      return undefined;
    },
    cause: text(
      '密钥或令牌写进了页面、地址、Cookie。',
      'Secret or token stand in a page, an address or a cookie.',
    ),
    hint: text('它们只留在服务器上。', 'Keep them on the server.'),
  }),
  module({
    id: 'secret-not-in-output',
    title: text('日志里没有密钥、令牌、个人信息', 'No secret, token or personal data in the logs'),
    kind: 'negative',
    plays: text(
      '一次登录与一次失败的登录，检查系统写出的全部内容',
      'A login and one that fails: all that the system has written',
    ),
    expects: text(
      '没有密钥、授权码、访问令牌、证件号码、手机号码、邮箱',
      'No secret, code, access token, id number, mobile number, e-mail',
    ),
    references: ['个人信息保护法 第五十一条', 'GB/T 22239 8.1.4'],
    notApplicable: ({ system }) =>
      system
        ? undefined
        : text(
            '系统不是由工具启动的，看不到它的输出；在 systemTest 里写 "start" 后适用。',
            'The system was not started by the tool, which sees nothing of its output; it applies with "start" in `systemTest`.',
          ),
    async play(play) {
      const browser = play.browser();
      const failure = await accepted(play, browser, await play.logIn(browser));
      if (failure) return failure;
      const broken = play.browser();
      const callback = await play.callback(broken);
      callback?.parameters.set(nameOf(play, 'state'), 'forged');
      if (callback) await play.comeBack(broken, callback);
      await play.wait(50);
      const output = play.system?.output() ?? '';
      const { claims } = play.personas[0];
      const hidden = [
        { what: text('应用密钥', 'the client secret'), value: play.facts.clientSecret },
        ...play.issued().map(({ kind, value }) => ({
          what: kind === 'code' ? text('授权码', 'a code') : text('访问令牌', 'an access token'),
          value,
        })),
        ...personal.map((name) => ({
          what: text(`个人信息（${name}）`, `personal data (${name})`),
          value: String(claims[name] ?? ''),
        })),
      ];
      const found = hidden.find(({ value }) => value.length > 5 && output.includes(value));
      return (
        found && {
          message: text(
            `系统的输出里有${found.what.zh}。`,
            `The output of the system has ${found.what.en} in it.`,
          ),
        }
      );
    },
    cause: text(
      '日志记录了完整的地址、报文或异常。',
      'The log keeps whole addresses, messages or exceptions.',
    ),
    hint: text(
      '日志里的地址去掉查询串，报文与个人信息掩码。',
      'Strip queries from logged addresses, mask messages and personal data.',
    ),
  }),
];
