// The frame of every page: head, banner, content.
import { type Language, say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { style } from './style.ts';

export interface Layout {
  readonly title: string;
  readonly language: Language;
  readonly nonce: string;
  readonly content: Html;
}

const banner = text(
  '测试平台：人员均为虚构，仅供联调，不得用于生产',
  'Test platform: invented people, for integration tests only',
);

export const layout = ({ title, language, nonce, content }: Layout): Html => html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<p class="banner">${say(banner, language)}</p>
${content}
</body>
</html>
`;
