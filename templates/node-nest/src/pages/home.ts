// 首页：没有登录时给出登录入口；登录后说明是谁、从平台取得了什么、可以做什么。
import type { Account } from '../accounts/accounts.ts';
import { maskName } from '../mask.ts';
import type { SignedIn } from '../session.ts';
import { platformInfo, system } from '../system.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

interface Home {
  basePath: string;
  signedIn: { account: Account; user: SignedIn; csrfToken: string; canUnbind: boolean } | undefined;
}

const roleNames = { user: '普通用户', admin: '管理员' };

export function homePage({ basePath, signedIn }: Home): string {
  if (!signedIn) {
    return layout({
      basePath,
      title: `欢迎使用${system.name}`,
      body: html`<p>本系统使用${platformInfo.title}登录，不单独设置登录密码。</p>
<p><a class="button" href="${basePath}/auth/login">使用${platformInfo.title}登录</a></p>`,
    });
  }
  const { account, user, csrfToken, canUnbind } = signedIn;
  const signedInAt = new Date(user.signedInAt);
  return layout({
    basePath,
    title: `${user.displayName || maskName(account.displayName)}，您好`,
    body: html`<dl>
<div><dt>本系统账号</dt><dd>${account.username}</dd></div>
<div><dt>角色</dt><dd>${roleNames[account.role]}</dd></div>
<div><dt>登录时间</dt><dd><time datetime="${signedInAt.toISOString()}">${signedInAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}</time></dd></div>
</dl>
<h2>从${platformInfo.title}取得的信息</h2>
<table>
<thead><tr><th scope="col">项目</th><th scope="col">值（已掩码）</th><th scope="col">用途</th></tr></thead>
<tbody>
${user.claims.map(({ title, value, purpose }) => html`<tr><td>${title}</td><td>${value}</td><td>${purpose}</td></tr>\n`)}</tbody>
</table>
<div class="actions">
<form method="post" action="${basePath}/auth/logout">
<input type="hidden" name="_csrf" value="${csrfToken}">
<button type="submit">退出登录</button>
</form>
${
  canUnbind
    ? html`<form method="post" action="${basePath}/auth/unbind">
<input type="hidden" name="_csrf" value="${csrfToken}">
<button type="submit" class="quiet">解除账号绑定</button>
</form>`
    : undefined
}
</div>`,
  });
}
