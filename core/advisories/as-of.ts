// How old the data is: judged by these dates, never by the clock of the machine.

/** The day the advisories and the lines of support were last compared with their sources. */
export const asOf = '2026-08-22';

/** Lines whose support ended after this day are not told yet: half a year is left for moving on. */
export const toldUntil = '2026-02-22';
