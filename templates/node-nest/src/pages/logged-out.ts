// 退出之后的页面。
import { platformInfo } from '../system.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

export type LoggedOut = 'done' | 'platform-unconfirmed' | 'unbound';

const messages: Record<LoggedOut, { title: string; text: string }> = {
  done: { title: '您已退出登录', text: '在公用电脑上，请关闭浏览器的所有窗口。' },
  'platform-unconfirmed': {
    title: '您已退出本系统',
    text: `但不能确认您是否已退出${platformInfo.title}：在公用电脑上，请到平台再退出一次，并关闭浏览器的所有窗口。`,
  },
  unbound: { title: '已解除绑定', text: '您的平台账号与本系统账号不再关联。下次登录时可以重新绑定。' },
};

export function loggedOutPage(basePath: string, kind: LoggedOut): string {
  const { title, text } = messages[kind];
  return layout({
    basePath,
    title,
    body: html`<p role="status">${text}</p>
<p><a class="button" href="${basePath}/">回到首页</a></p>`,
  });
}
