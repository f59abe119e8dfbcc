// The redirect URI has no fragment: browsers never send one to the server.
import { text } from '../text.ts';
import { addresses } from './address/addresses.ts';
import type { Rule } from './rule.ts';
import { shown } from './value/shown.ts';

export const redirectUriNoFragment: Rule = {
  id: 'redirect-uri-no-fragment',
  severity: 'error',
  title: text('回调地址不得含有“#”', 'The redirect URI has no fragment'),
  why: text(
    '“#”之后的内容只留在浏览器里。单页应用的 /#/callback 会让授权码落在“#”之前或之后不定的位置，后端收不到，不少平台也直接拒绝。',
    'What follows “#” stays in the browser. With the hash route of a single-page application the code ends up before or behind it, the back end never sees it, and many platforms refuse it.',
  ),
  references: ['RFC 6749 §3.1.2'],
  examples: {
    bad: `{
  "environments": {
    "test": {
      "redirectUri": "https://oa-test.sfj.invalid/#/callback",
      "registeredRedirectUris": ["https://oa-test.sfj.invalid/#/callback"]
    }
  }
}`,
    good: '{ "environments": { "test": { "redirectUri": "https://oa-test.sfj.invalid/auth/callback" } } }',
  },
  *check(context) {
    for (const { path, value } of addresses(context, ['redirectUri'])) {
      if (!value.includes('#')) continue;
      yield {
        at: context.document.placeOf(path),
        message: text(
          `回调地址“${shown(value)}”含有“#”，“#”及其后的内容不会发给服务器`,
          `The redirect URI “${shown(value)}” has a fragment, which browsers do not send to the server`,
        ),
        hint: text(
          '改用后端路径（如 /auth/callback）接收授权码，登录后再跳到前端页面，并在平台重新登记。',
          'Receive the code at a path of the back end (such as /auth/callback), go on to the front end after login, and register the new URI.',
        ),
      };
    }
  },
};
