// `${NAME:default}` in a value: what it comes to by the other settings, or which name it waits for.

/** `default` is the whole value with the defaults put in, where every open placeholder has one. */
export type Resolved =
  | { readonly literal: string }
  | { readonly reference: string; readonly default?: string };

/** The value of another setting of the same application. */
export type Lookup = (name: string) => string | undefined;

/** Innermost ones first: a name or a default holds no brace. `@name@` is put in by Maven. */
const innermost = /\$\{([^{}$:]{0,300})(?::([^{}]{0,2000}))?\}/;
const maven = /@([\w.-]{1,200})@/;

/** More of them are no setting of a person. */
const mostSteps = 30;
const longest = 20_000;

/** Never throws; a value that refers to itself waits for its own name. */
export function resolved(value: string, lookup: Lookup): Resolved {
  const byMaven = maven.exec(value)?.[1];
  if (byMaven !== undefined) return { reference: byMaven };
  let text = value;
  let open: string | undefined;
  for (let step = 0; ; step++) {
    const found = innermost.exec(text);
    if (!found) break;
    const [all, name = '', byDefault] = found;
    const known = lookup(name.trim());
    if (known === undefined) open ??= name.trim();
    const put = known ?? byDefault;
    if (put === undefined || step > mostSteps || text.length > longest)
      return { reference: open ?? name.trim() };
    text = text.slice(0, found.index) + put + text.slice(found.index + all.length);
  }
  if (open === undefined) return { literal: text };
  return { reference: open, default: text };
}
