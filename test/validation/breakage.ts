// One line of one file of a sound system, changed for the worse, and the rules that have to say so.

export interface Breakage {
  /** All of them where it is left out. */
  readonly stacks?: readonly string[];
  /** Both where it is left out. */
  readonly platform?: string;
  readonly file: string;
  /** Stands in the line, the first that has it. */
  readonly find: string | RegExp;
  /** Takes the place of what was found; the line goes whole when this is undefined. */
  readonly put?: string;
  /** A line that goes in below the one found. */
  readonly below?: string;
  /** Each fires, and no other does. */
  readonly rules: readonly string[];
  /** Files in which the finding may stand instead: two disagree, or one says what the other is. */
  readonly told?: readonly string[];
}

export interface Broken {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const holds = (line: string, find: string | RegExp): boolean =>
  typeof find === 'string' ? line.includes(find) : find.test(line);

/** Throws where there is no such line, or nothing changes. */
export function broken(text: string, { find, put, below }: Breakage): Broken {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => holds(line, find));
  const line = lines[index];
  if (line === undefined) throw new Error(`no line has ${find}`);
  if (below !== undefined) {
    const indented = (line.match(/^\s*/)?.[0] ?? '') + below;
    return { text: lines.toSpliced(index + 1, 0, indented).join('\n'), line: index + 2 };
  }
  if (put === undefined) return { text: lines.toSpliced(index, 1).join('\n'), line: index + 1 };
  const changed = line.replace(find, () => put);
  if (changed === line) throw new Error(`nothing changes for ${find}`);
  return { text: lines.with(index, changed).join('\n'), line: index + 1 };
}
