// The system takes itself to be where the config says users find it.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { disagreements } from './disagreement.ts';

export const publicUrlAgrees: ProjectRule = {
  id: 'public-url-agrees',
  severity: 'error',
  title: text('各文件里的对外访问地址与接入配置一致', 'The public base URL is the same in all files'),
  why: text(
    '系统用这个地址拼出退出后的返回地址、判断回调与来源、决定 Cookie 是否只走 https。与用户实际访问的不同，登录后 Cookie 丢失，退出后回到打不开的页面。',
    'From this address the system makes the page to return to after logout, checks where requests come from and decides whether cookies need https. Where it is not the one users come by, cookies get lost and logouts end on a page that does not open.',
  ),
  remedy: text(
    '写用户在浏览器里看到的地址，不带末尾斜杠，与接入配置相同。',
    'Write the address as users see it in the browser, without a trailing slash and as in the config.',
  ),
  references: ['RFC 6749 §3.1.2', 'RFC 6265 §5.4'],
  examples: {
    bad: { 'govauth.config.json': '{}', '.env.production': 'PUBLIC_BASE_URL=https://oa.sfj.invalid:8443\n' },
    good: { 'govauth.config.json': '{}', '.env.production': 'PUBLIC_BASE_URL=https://oa.sfj.invalid\n' },
  },
  check: (project) => disagreements(project, 'public-url'),
};
