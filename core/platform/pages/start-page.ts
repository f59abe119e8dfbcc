// The start page.
import type { Language } from '../../text.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';

export const startPage = ({
  context,
  language,
  nonce,
}: {
  context: Context;
  language: Language;
  nonce: string;
}): Html =>
  layout({
    title: context.profile.title[language],
    language,
    nonce,
    content: html`<main>${context.baseUrl}</main>`,
  });
