// A text → YAML documents and the first mistake in it; what Spring, Maven, Helm and Jinja allow beyond YAML is none.
import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml';
import type { Broken } from '../broken.ts';
import { deepest, tooDeep } from '../deepest.ts';
import { brokenYaml } from './broken-yaml.ts';
import { hideMore, hideTemplates, holdsHidden, indentWithBlanks, putBack } from './mask.ts';

export interface ParsedYaml {
  readonly documents: readonly Document.Parsed[];
  readonly broken?: Broken | undefined;
  /** What was read → what is written. */
  readonly asWritten: (read: string) => string;
}

/** Scalars stay text; keys that stand twice are no matter of reading. */
const options = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Where the first collection stands that is nested too deep; without recursion, for the composer recurses. */
function offsetTooDeep(root: CST.Token): number | undefined {
  const open = [{ token: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token.offset;
    const inside = (child: CST.Token | null | undefined) => {
      if (child && 'items' in child) open.push({ token: child, depth: depth + 1 });
    };
    if (token.type === 'document') inside(token.value);
    else if ('items' in token)
      for (const { key, value } of token.items) {
        inside(key);
        inside(value);
      }
  }
  return undefined;
}

/** `@project.version@`, which Maven replaces before YAML is read; lines of a template's own: `{{ if }}`, `{% if %}`. */
function isPlaceholder(text: string, { code, pos: [offset] }: YAMLError): boolean {
  if (code === 'BAD_SCALAR_START') {
    const placeholder = /@[\w.-]+@/y;
    placeholder.lastIndex = offset;
    if (placeholder.test(text)) return true;
  }
  const line = text.lastIndexOf('\n', Math.min(offset, text.length - 1) - 1) + 1;
  const statement = /[ \t]*(?:\{\{|\{%|\uE07B\uE07B)/y;
  statement.lastIndex = line;
  return statement.test(text);
}

function firstError(text: string, errors: readonly YAMLError[]): Broken | undefined {
  let first: YAMLError | undefined;
  for (const error of errors)
    if ((!first || error.pos[0] < first.pos[0]) && !isPlaceholder(text, error)) first = error;
  return first && brokenYaml(first, text);
}

function compose(text: string) {
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) {
    const offset = token.type === 'document' ? offsetTooDeep(token) : undefined;
    if (offset !== undefined) return { documents: [], broken: tooDeep(offset) };
  }
  const composer = new Composer(options);
  const documents = [...composer.compose(tokens)] as Document.Parsed[];
  const errors = documents.length > 0 ? documents.flatMap((d) => d.errors) : composer.streamInfo().errors;
  return { documents, broken: firstError(text, errors) };
}

const asItIs = (read: string) => read;

export function parseYaml(text: string): ParsedYaml {
  const mayHide = !holdsHidden(text);
  const asWritten = mayHide ? putBack : asItIs;
  const shown = mayHide ? hideTemplates(text) : text;
  const parsed = compose(shown);
  if (!parsed.broken) return { ...parsed, asWritten };
  const hidden = mayHide ? hideMore(shown) : text;
  const more = indentWithBlanks(hidden);
  if (more === shown) return { ...parsed, asWritten };
  // Tabs are read as if they were blanks, so that the rest can be judged; they stay a mistake.
  const tab = more === hidden ? undefined : parsed.broken;
  const { documents, broken } = compose(more);
  return { documents, broken: broken ?? tab, asWritten };
}
