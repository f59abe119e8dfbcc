// Which form of the report a file gets: its extension says.
import type { Language } from '../text.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './report.ts';

export type Renderer = (report: Report, language: Language) => string;

const renderers: Readonly<Record<string, Renderer>> = {
  '.html': htmlReport,
  '.md': markdownReport,
  '.json': jsonReport,
  '.xml': junitReport,
};

/** In the order they are told of. */
export const reportExtensions: readonly string[] = Object.keys(renderers);

/** Undefined when `path` ends in none of `reportExtensions`; upper case counts as lower. */
export function rendererFor(path: string): Renderer | undefined {
  const extension = /[^/\\](\.[^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(renderers, extension) ? renderers[extension] : undefined;
}
