// Which files were read into while something ran: evidence of what a rule looked at, by way of views made earlier too.

let open: Set<string> | undefined;

/** Said by a file whose contents are asked for. */
export const touch = (path: string): void => {
  open?.add(path);
};

export interface Recorded<T> {
  readonly value: T;
  /** Paths of the files that were read into. */
  readonly touched: ReadonlySet<string>;
}

/** Runs `make` to its end; what it touches counts for whoever records around it, too. */
export function recording<T>(make: () => T): Recorded<T> {
  const outer = open;
  const touched = new Set<string>();
  open = touched;
  try {
    return { value: make(), touched };
  } finally {
    open = outer;
    if (outer) for (const path of touched) outer.add(path);
  }
}

/** What was made earlier stands for what was read for it then. */
export const touchAgain = ({ touched }: Recorded<unknown>): void => {
  if (open) for (const path of touched) open.add(path);
};
