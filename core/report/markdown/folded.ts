// A part of a comment that opens when asked for.
import { inElement } from './escape.ts';

export const folded = (title: string, body: string): string =>
  `<details>\n<summary>${inElement(title)}</summary>\n\n${body}\n\n</details>`;
