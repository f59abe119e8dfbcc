// 出错页：发生了什么、怎么办、请求编号。
import { html } from './html.ts';
import { layout } from './layout.ts';

interface ErrorPage {
  basePath: string;
  title: string;
  what: string;
  todo: string;
  platformMessage?: string | undefined;
  requestId: string;
}

export function errorPage({ basePath, title, what, todo, platformMessage, requestId }: ErrorPage): string {
  return layout({
    basePath,
    title,
    body: html`<p role="alert">${what}</p>
${platformMessage ? html`<p>身份平台的原话：<q>${platformMessage}</q></p>` : undefined}
<p>${todo}</p>
<p><a class="button" href="${basePath}/">回到首页</a></p>
<p class="hint">请求编号：<code>${requestId}</code></p>`,
  });
}
