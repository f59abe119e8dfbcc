// A failure as the Test Explorer shows it: sentences that wrap, and what was seen below them.
import { MarkdownString, TestMessage } from 'vscode';
import { block, inText } from '../core/report/markdown/escape.ts';

/** One paragraph a line; nothing in `words`, nor in the `proof` of them, is taken for Markdown. */
export function failureMessage(words: string, proof?: string): TestMessage {
  const paragraphs = words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(inText);
  if (proof !== undefined) paragraphs.push(block(proof));
  return new TestMessage(new MarkdownString(paragraphs.join('\n\n')));
}
