// Plugins of one statement: `id 'x' version 'v'`, `kotlin("jvm") version "v"`, `java`, and `apply plugin: 'x'`.
import type { Span } from '../span.ts';
import { withVersion } from './dependencies.ts';
import type { Resolver } from './resolve.ts';
import { namedIn } from './statement.ts';
import type { Token } from './tokens.ts';

export interface GradlePlugin {
  readonly id: string;
  readonly version?: string;
  readonly span: Span;
  /** As of a dependency. */
  readonly versionSpan?: Span;
}

/** A statement within `plugins { }`. */
export function pluginIn(tokens: readonly Token[], resolver: Resolver): GradlePlugin | undefined {
  const [head, id] = tokens;
  if (head?.kind !== 'word' || head.text === 'alias') return undefined;
  const at = tokens.findIndex(({ kind, text }) => kind === 'word' && text === 'version');
  const version = at < 0 ? undefined : tokens[at + 1];
  const last = version ?? id ?? head;
  const span = { offset: head.offset, length: last.end - head.offset };
  if (tokens.length === 1) return { id: head.text, span };
  if (id?.kind !== 'string' || (head.text !== 'id' && head.text !== 'kotlin')) return undefined;
  const prefix = head.text === 'kotlin' ? 'org.jetbrains.kotlin.' : '';
  return { id: `${prefix}${id.text}`, ...withVersion(resolver.resolveToken(version)), span };
}

/** `apply plugin: 'x'` */
export function appliedIn(tokens: readonly Token[]): GradlePlugin | undefined {
  const [head] = tokens;
  const plugin = namedIn(tokens).get('plugin');
  if (!head || plugin?.kind !== 'string') return undefined;
  return { id: plugin.text, span: { offset: head.offset, length: plugin.end - head.offset } };
}
