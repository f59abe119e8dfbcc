// What a file of source code says, in one vocabulary for Java, JavaScript/TypeScript and PHP.
import type { Span } from '../source/span.ts';

/** `javascript` is TypeScript and JSX too. */
export type CodeLanguage = 'java' | 'javascript' | 'php';

/** Everything in document order; an outer thing before what is inside it. */
export interface Code {
  readonly language: CodeLanguage;
  readonly calls: readonly Call[];
  readonly members: readonly Member[];
  readonly strings: readonly Literal[];
  /** Strings put together of parts, the outermost ones; not the template of a tag (sql`…`), which gets its values apart. */
  readonly concats: readonly Concat[];
  readonly functions: readonly Scope[];
  readonly classes: readonly Scope[];
}

/**
 * A class (interface, enum, record, trait, body of an anonymous class) or a function (method, constructor, lambda,
 * closure). The span is that of its declaration with what decorates it.
 */
export interface Scope extends Span {
  readonly kind: 'class' | 'function';
  /** '' without a name; that of the variable or key a function was given to. */
  readonly name: string;
  readonly parent?: Scope;
  /** Class: names (last parts) of what it extends and implements; `new X() {…}`: X. */
  readonly bases: readonly string[];
  /** Function: names of the parameters, those taken out of a pattern one by one; PHP without `$`. */
  readonly params: readonly string[];
  /** Function with a body that does nothing: no statement in it, or `return;` alone. */
  readonly empty: boolean;
  /** Function: the value, when the body is one expression or one `return`. */
  readonly returns?: Value;
  /** Function: the values of all its own returns. */
  readonly results: readonly Value[];
}

/**
 * `f(x)`, `a.b(x)`, `A::b(x)`, sql`…`; PHP's echo, print, include and require; `new X(x)`; annotations, decorators and
 * attributes: `@GetMapping("/x")`, `@Get('x')`, `#[Route('/x')]`.
 */
export interface Call extends Span {
  readonly kind: 'call' | 'new' | 'annotation';
  /** The last name of what is called: `b` of `a.b(x)`, `Client` of `new \GuzzleHttp\Client()`; '' where it has none. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Source text before the name: `a`, `$this->log`, `logger()`; '' without; the last 256 units of a longer one. */
  readonly receiver: string;
  readonly args: readonly Argument[];
  /** Annotation: the scope around what it decorates. */
  readonly inside?: Scope;
  /** Annotation: the class or function it decorates, or whose parameter it decorates. */
  readonly on?: Scope;
  /** Annotation: the name of the parameter or field it decorates. */
  readonly target?: string;
}

/**
 * A name and the value it gets.
 * key: in an object literal, a PHP array, an enum, an attribute of JSX; declaration: variables, constants, fields (each
 * name of a destructuring pattern with the value that is taken apart); assignment: `x.y = v`, also `+=`; default: of a
 * parameter or in a pattern.
 */
export interface Member extends Span {
  readonly kind: 'key' | 'declaration' | 'assignment' | 'default';
  /** Last name, PHP without `$`: `user` of `$_SESSION['user'] = …`. */
  readonly name: string;
  /** Keys: with the keys of literals around, `cookie.secure`; others: names joined by dots, `req.session.user`, `_SESSION.user`, `this.y`, `a[].b`. */
  readonly path: string;
  readonly nameSpan: Span;
  readonly value: Value;
  readonly inside?: Scope;
}

/** One string literal, or one stretch of text of a template between what is put in. */
export interface Literal extends Span {
  /** Contents, escapes undone. */
  readonly value: string;
  readonly inside?: Scope;
}

/** An expression as far as literals reach. Parentheses, casts, `await` and the like are looked through. */
export interface Value extends Span {
  readonly kind:
    | 'string'
    | 'number'
    | 'boolean'
    | 'null'
    | 'name'
    | 'call'
    | 'concat'
    | 'object'
    | 'array'
    | 'function'
    | 'other';
  /** Source text. */
  readonly text: string;
  /** Contents of a string, number (products and sums of numbers worked out) or boolean (`true`, `false`). */
  readonly literal?: string;
  /** Names and calls: `req.query.next`, `_GET.back`, `request.getParameter()`, `a[]`; absent where something else is inside, or it is very long. */
  readonly path?: string;
  /**
   * Concat: text and expressions put together; array: the items; object: items of a PHP array without a key; other: a sum
   * of names, which may be text (`sql + uid`).
   */
  readonly parts?: readonly Value[];
  /** Other: the values it may be, of `a || 'b'`, `a ?? 'b'`, `c ? a : 'b'`. */
  readonly either?: readonly Value[];
  /** Object: what it says; the same as in `Code.members`. */
  readonly members?: readonly Member[];
  /** Call: the call, the same as in `Code.calls`. */
  readonly call?: Call;
  /** Function: the function, the same as in `Code.functions`. */
  readonly scope?: Scope;
  /** Names read inside, members and literal subscripts too, PHP without `$`; the first 64. */
  readonly names: readonly string[];
}

/** A value given to a call. */
export interface Argument extends Value {
  /** Where it is given by name: `value = "/x"` in annotations, `verify: false` in PHP. */
  readonly name?: string;
}

export interface Concat extends Value {
  readonly inside?: Scope;
}
