// The way to the login page stays at the platform's own site.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import { siteOf } from '../reach/site-of.ts';
import { type Check, passed, unjudged, warned } from './check.ts';

const seenOnTheWay = ({ exchanges }: Artefacts) =>
  exchanges.filter(({ step, channel, wire }) => step === 'authorize' && channel === 'browser' && wire.answer);

/** Sites a browser may be sent to: the platform's, those its profile knows, and the system's own. */
const expectedSites = ({ input }: Artefacts): Set<string> =>
  new Set(
    [
      new URL(input.platformBaseUrl).hostname,
      new URL(input.redirectUri).hostname,
      ...input.profile.hosts.test,
      ...input.profile.hosts.production,
    ].map(siteOf),
  );

export const loginPageOwnSite: Check = {
  id: 'login-page-own-site',
  title: text('登录页在平台自己的域名下', 'The login page is at the platform’s own site'),
  step: 'authorize',
  why: text(
    '人们在登录页输入口令；跳到陌生域名，可能是网关改写、地址填错，也可能是钓鱼。',
    'People type their passwords there; a strange host may be a gateway’s doing, a wrong address, or phishing.',
  ),
  references: ['RFC 6819 §4.2.1', 'RFC 9700 §4.11'],
  judge(artefacts, masker) {
    const way = seenOnTheWay(artefacts);
    if (way.length === 0) return unjudged;
    const expected = expectedSites(artefacts);
    const strange = way.find(({ wire }) => !expected.has(siteOf(new URL(wire.request.url).hostname)));
    if (!strange) return passed();
    const { hostname } = new URL(strange.wire.request.url);
    return warned({
      message: text(
        `平台把浏览器带到了 ${hostname}，与平台地址不是同一个域名。`,
        `The platform takes the browser to ${hostname}, which is not its own site.`,
      ),
      cause: text(
        '平台把登录委托给了上级平台（常见），或网关、地址配置有误。',
        'It leaves the login to a platform above it, which is common; or a gateway or the address is wrong.',
      ),
      hint: text(
        '向运营方确认该域名属于平台；确认后可写进平台档案的 hosts。',
        'Ask the operator whether that host is the platform’s; if so, it may be listed in `hosts` of the profile.',
      ),
      proof: way.map(({ wire }) => `GET ${masker.url(wire.request.url)} → ${wire.answer?.status}`).join('\n'),
      exchanges: way.map(({ id }) => id),
    });
  },
};
