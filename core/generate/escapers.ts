// The words a template may say to print an answer: one a target language, each an escaper.
import { comment } from './escapers/comment.ts';
import { env } from './escapers/env.ts';
import { html } from './escapers/html.ts';
import { java } from './escapers/java.ts';
import { js } from './escapers/js.ts';
import { json } from './escapers/json.ts';
import { key } from './escapers/key.ts';
import { markdown } from './escapers/markdown.ts';
import { nginx } from './escapers/nginx.ts';
import { php } from './escapers/php.ts';
import { template } from './escapers/template.ts';
import { xml } from './escapers/xml.ts';

export const escapers = {
  comment,
  env,
  html,
  java,
  js,
  json,
  key,
  md: markdown,
  nginx,
  php,
  template,
  xml,
} as const satisfies Readonly<Record<string, (value: unknown) => string>>;
