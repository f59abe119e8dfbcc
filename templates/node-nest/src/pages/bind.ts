// 首次登录：输入一次本系统账号的密码，与平台账号绑定。
import { lockMinutes, maxFailures } from '../accounts/bind-attempts.ts';
import { platformInfo } from '../system.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

interface Bind {
  basePath: string;
  csrfToken: string;
  displayName: string;
  username?: string;
  problem?: string;
}

/** 光标停在要填的那一项：账号填过的，只差密码。 */
const autofocus = html` autofocus`;

export function bindPage({ basePath, csrfToken, displayName, username, problem }: Bind): string {
  return layout({
    basePath,
    title: '绑定本系统账号',
    body: html`<p>${displayName ? html`${displayName}，您` : '您'}已通过${platformInfo.title}认证，这是您第一次登录本系统。请输入本系统的账号和密码完成绑定，以后登录不再需要这个密码。</p>
${problem ? html`<p class="problem" role="alert" id="problem">${problem}</p>` : undefined}
<form method="post" action="${basePath}/auth/bind" class="stacked">
<input type="hidden" name="_csrf" value="${csrfToken}">
<label for="username">本系统账号</label>
<input id="username" name="username" value="${username ?? ''}" autocomplete="username" maxlength="64" required${username ? '' : autofocus}>
<label for="password">密码</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="128" required${username ? autofocus : ''}>
<p class="hint">连续输错 ${maxFailures} 次将锁定 ${lockMinutes} 分钟。没有账号或忘记密码，请联系本系统的管理员。</p>
<button type="submit">绑定并登录</button>
</form>`,
  });
}
