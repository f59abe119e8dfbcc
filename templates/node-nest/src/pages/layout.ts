// 所有页面的外框：系统名称、建设单位、承建单位。
import { system } from '../system.ts';
import { type Html, html } from './html.ts';

export function layout(page: { basePath: string; title: string; body: Html }): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} - ${system.name}</title>
<link rel="icon" href="${page.basePath}/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${page.basePath}/assets/style.css">
</head>
<body>
<header>
<a class="brand" href="${page.basePath}/"><img src="${page.basePath}/assets/icon.svg" alt="" width="36" height="36"><span>${system.name}</span></a>
<p>${system.department}</p>
</header>
<main>
<h1>${page.title}</h1>
${page.body}
</main>
<footer>
<p>主办单位：${system.department}</p>
<p>承建单位：${system.contractor}</p>
</footer>
</body>
</html>
`.text;
}
