// The formats in which findings of a validation can be had.
import type { MakeFindingsWriter } from './findings-writer.ts';
import { githubWriter } from './github-writer.ts';
import { gitlabWriter } from './gitlab-writer.ts';
import { jsonWriter } from './json-writer.ts';
import { junitWriter } from './junit-writer.ts';
import { sarifWriter } from './sarif-writer.ts';
import { textWriter } from './text-writer.ts';

export const findingsFormats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
export type FindingsFormat = (typeof findingsFormats)[number];

export const findingsWriters: Readonly<Record<FindingsFormat, MakeFindingsWriter>> = {
  text: textWriter,
  json: jsonWriter,
  sarif: sarifWriter,
  junit: junitWriter,
  github: githubWriter,
  gitlab: gitlabWriter,
};
