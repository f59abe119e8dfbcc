// The frame of every page: the mark that this is a test, the platform's name, the content.
import { product } from '../../product.ts';
import { type Language, say, type Text, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { style } from './style.ts';

export interface PageFrame {
  /** The platform's name. */
  readonly platform: Text;
  readonly language: Language;
  /** Lets the style element through the content security policy. */
  readonly nonce: string;
}

const words = {
  test: text('测试平台', 'Test platform'),
  invented: text(
    '人员与数据均为虚构，仅供接入联调',
    'People and data are invented, for integration tests only',
  ),
  service: text('测试平台，不是真实平台', 'Test platform, not the real one'),
  made: text(
    `由 ${product.name} 提供，只在本机运行`,
    `Provided by ${product.name}, runs on this machine only`,
  ),
};

/** A person within a shield. */
const emblem = html`<svg viewBox="0 0 36 36" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"><path d="M18 3 5 7.5v9.8C5 25 10.4 30.6 18 33c7.6-2.4 13-8 13-15.7V7.5z"/><circle cx="18" cy="14.5" r="4"/><path d="M10.8 25.5c1.2-3.6 3.9-5.4 7.2-5.4s6 1.8 7.2 5.4"/></svg>`;

export const layout = (
  { platform, language, nonce }: PageFrame,
  title: string,
  content: Html,
): Html => html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${say(platform, language)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><p class="test"><strong>${say(words.test, language)}</strong>${say(words.invented, language)}</p>
<div class="top"><div>${emblem}<p>${say(platform, language)}<small>${say(words.service, language)}</small></p></div></div></header>
${content}
<footer>${say(words.made, language)}</footer>
</body>
</html>
`;
