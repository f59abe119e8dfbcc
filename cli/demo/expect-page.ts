// What a page must show for the demo to go on.
import { pageText } from '../../core/browser/page-text.ts';
import { text } from '../../core/text.ts';
import type { DemoContext } from './stage.ts';
import { stageFailed } from './stage-failed.ts';
import type { Page } from './visitor.ts';

/** The page must show `words`: anything else ends the demo with what the page says instead. */
export function expectPage({ mask }: DemoContext, page: Page, words: string): void {
  if (page.status < 400 && page.body.includes(words)) return;
  throw stageFailed(
    text(`页面上没有“${words}”（HTTP ${page.status}）：`, `The page lacks “${words}” (HTTP ${page.status}):`),
    mask(pageText(page.body, 400)),
    text(
      '用 --keep DIR 留下工程，在浏览器里走一遍查看。',
      'Keep the project with --keep DIR and go the same way in a browser.',
    ),
  );
}
