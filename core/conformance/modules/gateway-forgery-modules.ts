// Identities that the gateway did not send: from the browser itself, a second time, around the gateway.
import { text } from '../../text.ts';
import { forgedHeaders, forgedParameters } from '../gateway/identity-names.ts';
import { doorOf, indecent, takenFor } from '../gateway/judge-gateway.ts';
import { noGateway } from '../gateway/no-gateway.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Violation } from '../module.ts';
import type { Play } from '../play.ts';

const base = {
  kind: 'negative',
  plans: ['gateway', 'full'],
  entrance: 'gateway',
  notApplicable: noGateway,
} as const;

/** Account id and name in visible ASCII of the person whom somebody pretends to be. */
const pretended = (play: Play, at = 0): readonly [string, string] => {
  const { claims } = play.personas[at] ?? play.personas[0];
  return [String(claims['sub']), encodeURIComponent(String(claims['name']))];
};

export const gatewayForgeryModules: readonly Module[] = [
  module({
    ...base,
    id: 'gateway-headers-forged',
    title: text('浏览器自带网关身份头', 'Identity headers of a gateway sent by the browser'),
    plays: text(
      '没有登录的浏览器绕过网关，带着身份网关才会加的请求头（连字符与下划线两种写法）',
      'A browser that is not signed in goes around the gateway with headers only a gateway adds, spelled with hyphens and with underscores',
    ),
    expects: text('不当作登录', 'Nobody is signed in by it'),
    entrance: 'none',
    notApplicable: () => undefined,
    async play(play) {
      const browser = play.browser();
      const headers = forgedHeaders(play.profile.gateway, ...pretended(play));
      const before = await browser.ask(play.at(play.facts.whoPath));
      const seen = await browser.ask(play.at(play.facts.whoPath), { headers });
      if (seen.status === before.status && (await play.who(browser)) === undefined) return undefined;
      return {
        message: text(
          '带上身份头就被当作已登录：绕过网关的人可以冒充任何人。',
          'With identity headers the browser is taken for signed in: whoever goes around the gateway can be anybody.',
        ),
      };
    },
    cause: text('信任了没有验证签名的请求头。', 'Headers are trusted whose signature nobody has verified.'),
    hint: text(
      '验证网关的签名与时间，只接受来自网关地址的请求。',
      'Verify signature and time, and accept requests from the gateway’s address only.',
    ),
  }),
  module({
    ...base,
    id: 'gateway-headers-added',
    title: text('经网关访问时自带身份头', 'Identity headers sent through the gateway'),
    plays: text(
      '在网关登录的浏览器自带指向别人的身份请求头；网关清除自己名下的，其余（X-Forwarded-User、Remote-User 等）照转',
      'A browser logged in at the gateway sends identity headers that name another; the gateway removes those under its own names, others (X-Forwarded-User, Remote-User …) come through',
    ),
    expects: text('认出在网关登录的人', 'The person who logged in at the gateway is known'),
    async play(play) {
      const door = doorOf(play);
      const browser = door.browser();
      const failure = await accepted(play, browser, await door.enter(browser));
      if (failure) return failure;
      const [id, name] = pretended(play, 1);
      const who = await play.who(browser, { headers: forgedHeaders(play.profile.gateway, id, name) });
      const right = who === 'unknown' || who?.id === play.personas[0].id || play.facts.shows !== undefined;
      return who !== undefined && right
        ? undefined
        : {
            message: text(
              '浏览器自带的请求头改变了系统认出的人。',
              'Headers that the browser sent itself changed whom the system knows.',
            ),
          };
    },
    cause: text(
      '除网关签名的请求头之外，系统还读别的身份请求头。',
      'Beside the headers that the gateway signs the system reads other identity headers.',
    ),
    hint: text(
      '身份只取自网关签名的请求头；其余一概不读。',
      'Take the identity from the headers that the gateway signs and from nowhere else.',
    ),
  }),
  module({
    ...base,
    id: 'gateway-nonce-replayed',
    title: text('重放网关签名的请求', 'A signed request of the gateway a second time'),
    plays: text(
      '截获的请求头在有效期内再用一次：在同一浏览器，也在另一个浏览器，绕过网关',
      'The headers of a request that was caught are used again in time: in the same browser and in another one, around the gateway',
    ),
    expects: text('只有第一次有效', 'Only the first time counts'),
    faults: ['gateway-nonce-replayed'],
    async play(play): Promise<Violation | undefined> {
      const door = doorOf(play);
      const browser = door.browser();
      const failure = await accepted(play, browser, await door.enter(browser));
      if (failure) return failure;
      const headers = door.told();
      const same = door.around(browser);
      // A session of the system's own that lives on is another module's matter.
      const lives = (await play.who(same)) !== undefined;
      for (const again of lives ? [play.browser()] : [same, play.browser()]) {
        const page = await again.open(play.at(door.entryPath), { headers });
        const who = (await play.who(again, { headers })) ?? (await play.who(again));
        const violation = who === undefined ? indecent(play, page) : takenFor(who);
        if (violation) return violation;
      }
      return undefined;
    },
    cause: text('用过的随机串没有记下来。', 'Nonces are not remembered once they were used.'),
    hint: text(
      '验签通过后记下随机串，直到时间戳失效；多个实例须共用一份记录。',
      'Remember each nonce once its signature was right, until its timestamp is too old; several instances need one memory.',
    ),
  }),
  module({
    ...base,
    id: 'gateway-bypassed',
    title: text('绕过网关直接访问', 'Straight access around the gateway'),
    plays: text(
      '不经网关、没有任何网关请求头的请求，在地址参数和 Cookie 里写着账号标识',
      'A request that does not come through the gateway and has none of its headers names an account in query and cookies',
    ),
    expects: text('当作没有登录，不出错', 'Nobody is signed in, and nothing breaks'),
    async play(play) {
      const { gateway } = play.profile;
      if (!gateway) return undefined;
      const forged = forgedParameters(gateway, pretended(play)[0]);
      const browser = play.browser();
      const bare = await browser.open(play.at(doorOf(play).entryPath));
      const wrong = indecent(play, bare);
      if (wrong) return wrong;
      browser.jar.take(
        play.facts.url,
        Object.entries(forged).map(([name, value]) => `${name}=${value}; Path=/`),
      );
      const who = await play.who(browser, { query: forged });
      return who === undefined ? undefined : takenFor(who);
    },
    cause: text(
      '留着供开发用的后门：没有网关时从别处取账号标识。',
      'A way in for developers is still there: without a gateway the account id is taken from elsewhere.',
    ),
    hint: text(
      '删去这样的后门；开发时用 govauth platform --gateway 充当网关。',
      'Remove it; `govauth platform --gateway` plays the gateway for developers.',
    ),
  }),
];
