// Text of a build script with its placeholders replaced, as far as literals of the same file say.
import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';
import type { Variables } from './variables.ts';

export interface Resolved {
  readonly text: string;
  /** Of the literal: where it is given a name, if the whole text is that name. */
  readonly span: Span;
}

export interface Resolver {
  /** `written` is a part of the token's text that begins at `offset`; undefined when a name in it has no literal here. */
  readonly resolve: (token: Token, written: string, offset: number) => Resolved | undefined;
  /** A literal, or the literal that a name stands for. */
  readonly resolveToken: (token: Token | undefined) => Resolved | undefined;
}

/** What is longer names no module and no version. */
const longest = 200;

/** `ext.x`, `rootProject.ext.x`, `project.x` are `x`. */
const bare = (path: string) => path.replace(/^(?:(?:rootProject|project|ext|extra|this)\.)+/, '');

/** `${extra["x"]}`, `${property('x')}`, `${a.b}` → the name within. */
const nameIn = (expression: string) =>
  /^[\w.]*[[(]["']([\w.-]+)["'][)\]]$/.exec(expression)?.[1] ?? /^[\w.]+$/.exec(expression)?.[0];

const placeholder = /\$\{([^{}]*)\}|\$([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/g;
const alone = /^(?:\$\{([^{}]*)\}|\$([A-Za-z_][\w.]*))$/;

export function resolver(variables: Variables): Resolver {
  /** Each name is resolved once; while it is, it has no value. */
  const known = new Map<string, Resolved | undefined>();

  const lookUp = (path: string): Resolved | undefined => {
    const name = bare(path);
    const literal = variables.get(name);
    if (!literal || known.has(name)) return known.get(name);
    known.set(name, undefined);
    known.set(name, resolve(literal, literal.text, literal.inner));
    return known.get(name);
  };

  /** Groovy takes `$a.b` for a member, Kotlin for `$a` and a text. */
  const valueOfPath = (path: string): string | undefined => {
    const [first = '', ...rest] = path.split('.');
    const whole = lookUp(path)?.text;
    if (whole !== undefined || rest.length === 0) return whole;
    const start = lookUp(first)?.text;
    return start === undefined ? undefined : [start, ...rest].join('.');
  };

  const valueOfExpression = (expression: string): string | undefined => {
    const name = nameIn(expression);
    return name === undefined ? undefined : lookUp(name)?.text;
  };

  function resolve(token: Token, written: string, offset: number): Resolved | undefined {
    const span = { offset, length: written.length };
    if (written.length > longest) return undefined;
    if (!token.interpolated || !written.includes('$')) return { text: written, span };
    const [whole, expression = '', path = nameIn(expression)] = alone.exec(written) ?? [];
    const literal = whole && path ? lookUp(path) : undefined;
    if (literal) return literal;
    let complete = true;
    const text = written.replace(
      placeholder,
      (_, inBraces: string | undefined, simple: string | undefined) => {
        const value = simple === undefined ? valueOfExpression(inBraces ?? '') : valueOfPath(simple);
        complete &&= value !== undefined;
        return value ?? '';
      },
    );
    return complete && text.length <= longest ? { text, span } : undefined;
  }

  return {
    resolve,
    resolveToken(token) {
      if (!token) return undefined;
      return token.kind === 'string' ? resolve(token, token.text, token.inner) : lookUp(token.text);
    },
  };
}
