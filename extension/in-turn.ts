// One test at a time in this window: login tests and system tests want the same ports.

let last: Promise<unknown> = Promise.resolve();

/** Begins `work` once everything asked for before is over, however that went. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
