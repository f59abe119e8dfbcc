// After logout the browser returns to a page of the business system itself.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { shown } from './value/shown.ts';

/**
 * One slash first, no second one behind it (it would mean another host), and only what stands in a path as it is: the
 * generated system routes by these characters, and the platform compares them.
 */
const isOwnPath = (path: string): boolean => /^\/(?!\/)[\w./~-]*$/.test(path);

export const logoutReturnPath: Rule = {
  id: 'logout-return-path',
  severity: 'error',
  title: text('退出后只能返回本系统的路径', 'Logout returns to a path of this system'),
  why: text(
    '返回地址由业务系统地址加上这个路径得到。写成完整网址或以 // 开头，用户退出后会被带到别的站点，成为钓鱼的跳板。',
    'The address is the public base URL plus this path. A full URL, or a path starting with //, leads to another site after logout: a stepping stone for phishing.',
  ),
  references: ['RFC 9700 §4.11.1', 'OpenID Connect RP-Initiated Logout 1.0 §2'],
  examples: {
    bad: '{ "logout": { "returnPath": "//portal.invalid/" } }',
    good: '{ "logout": { "returnPath": "/signed-out" } }',
  },
  *check({ config, document }) {
    const { returnPath } = config.logout;
    if (isOwnPath(plainCharacters(returnPath)) || holdsReference(returnPath)) return;
    yield {
      at: document.placeOf(['logout', 'returnPath']),
      message: text(
        `退出后的返回路径“${shown(returnPath)}”不是本系统的路径`,
        `The return path “${shown(returnPath)}” is not a path of this system`,
      ),
      hint: text(
        '写以一个 / 开头的路径，如 / 或 /signed-out，只用字母、数字和 - _ . ~ /，不带“?”“#”及其后的内容。',
        'Write a path starting with one slash, such as / or /signed-out, of letters, digits and - _ . ~ / alone, without “?” or “#”.',
      ),
    };
  },
};
