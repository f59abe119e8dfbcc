// Which bracket closes which, taken down as a text is read.

/** Pairs of brackets, in the order they open. */
export interface Brackets {
  readonly opened: readonly number[];
  /** The offset of the bracket that closes the one at the same index; -1 when none does. */
  readonly closed: readonly number[];
}

export interface BracketTaker extends Brackets {
  open(at: number): void;
  close(at: number): void;
  /** How deep they were nested at most. */
  deepest(): number;
}

export function takeBrackets(): BracketTaker {
  const opened: number[] = [];
  const closed: number[] = [];
  const waiting: number[] = [];
  let deepest = 0;
  return {
    opened,
    closed,
    open: (at) => {
      waiting.push(opened.length);
      opened.push(at);
      closed.push(-1);
      deepest = Math.max(deepest, waiting.length);
    },
    close: (at) => {
      const index = waiting.pop();
      if (index !== undefined) closed[index] = at;
    },
    deepest: () => deepest,
  };
}

/** The offset behind the bracket that closes the one at `start`. */
export function bracketEnd({ opened, closed }: Brackets, start: number): number {
  let low = 0;
  let high = opened.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((opened[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (closed[low] ?? start) + 1;
}
