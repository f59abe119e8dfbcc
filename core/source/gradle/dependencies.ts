// Dependencies of one statement: `implementation 'g:n:v'`, `implementation(platform("g:n:v"))`, `implementation group: 'g', name: 'n', version: 'v'`.
import type { Span } from '../span.ts';
import type { Resolved, Resolver } from './resolve.ts';
import { namedIn } from './statement.ts';
import type { Token } from './tokens.ts';

export interface GradleDependency {
  readonly configuration: string;
  readonly group: string;
  readonly name: string;
  /** Undefined where there is none, or none that a literal of this file tells. */
  readonly version?: string;
  /** From the configuration to the end of what names the module. */
  readonly span: Span;
  /** The literal, without quotes: where it is given a name when the version is a name. */
  readonly versionSpan?: Span;
}

const coordinates = /^([\w.$}{-]+):([\w.$}{-]+)(?::([^:@\s]*)(?::[^:@\s]*)?)?(?:@\w+)?$/;

export const withVersion = (found: Resolved | undefined) =>
  found ? { version: found.text, versionSpan: found.span } : {};

interface Module {
  readonly group: string;
  readonly name: string;
  readonly version: Resolved | undefined;
  readonly end: number;
}

/** `group: 'g', name: 'n', version: 'v'` */
function namedModule(tokens: readonly Token[], { resolveToken }: Resolver): Module | undefined {
  const named = namedIn(tokens);
  const [group, name, version] = ['group', 'name', 'version'].map((key) => named.get(key));
  if (!group || !name) return undefined;
  return {
    group: resolveToken(group)?.text ?? group.text,
    name: resolveToken(name)?.text ?? name.text,
    version: resolveToken(version),
    end: Math.max(group.end, name.end, version?.end ?? 0),
  };
}

/** `("g", "n", "v")` of Kotlin */
function positionalModule(literals: readonly Token[], { resolveToken }: Resolver): Module | undefined {
  const [group, name, version] = literals;
  if (!group || !name || literals.length > 3 || literals.some(({ text }) => text.includes(':')))
    return undefined;
  const end = (version ?? name).end;
  return { group: group.text, name: name.text, version: resolveToken(version), end };
}

/** `'g:n:v'`, `"g:n:$v"`, `'g:n:' + v` */
function moduleOf(
  token: Token,
  next: readonly Token[],
  { resolve, resolveToken }: Resolver,
): Module | undefined {
  const [, group, name, version = ''] = (token.text.length <= 500 && coordinates.exec(token.text)) || [];
  if (!group || !name) return undefined;
  const resolved = (written: string) => resolve(token, written, token.inner)?.text ?? written;
  const [plus, added] = next;
  const isSum = version === '' && plus?.text === '+' && added !== undefined;
  const own = version && resolve(token, version, token.inner + group.length + name.length + 2);
  return {
    group: resolved(group),
    name: resolved(name),
    version: isSum ? resolveToken(added) : own || undefined,
    end: isSum ? added.end : token.end,
  };
}

/** `tokens` are those of a statement directly within `dependencies { }` and its like. */
export function dependenciesIn(tokens: readonly Token[], resolver: Resolver): GradleDependency[] {
  const [head, ...args] = tokens;
  if (!head) return [];
  // add("implementation", "g:n:v")
  const added = head.text === 'add' ? args[0] : undefined;
  const literals = args.filter((token) => token.kind === 'string' && token !== added);
  const single = namedModule(args, resolver) ?? positionalModule(literals, resolver);
  const modules = single
    ? [single]
    : args.map((token, index) =>
        token.kind === 'string' ? moduleOf(token, args.slice(index + 1, index + 3), resolver) : undefined,
      );
  return modules.flatMap((module) => {
    if (!module) return [];
    const { group, name, version, end } = module;
    const span = { offset: head.offset, length: end - head.offset };
    return { configuration: (added ?? head).text, group, name, ...withVersion(version), span };
  });
}
