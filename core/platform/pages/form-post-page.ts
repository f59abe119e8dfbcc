// The answer to an authorization request as a form that sends itself, with a button for browsers without scripts.
import { type Html, html } from '../html.ts';

export const formPostPage = (
  action: string,
  members: readonly (readonly [string, string])[],
  nonce: string,
): Html => html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>正在返回系统 · Going back to the system</title><link rel="icon" href="data:,"></head>
<body>
<form method="post" action="${action}">
${members.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<noscript><button>继续 · Continue</button></noscript>
</form>
<script nonce="${nonce}">document.forms[0].submit()</script>
</body>
</html>
`;
