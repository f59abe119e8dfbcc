// The list of failures that are known and accepted for now: one id a line, `#` begins a remark.

/** Ids, without remarks and blanks. */
export const readExpectedFailures = (content: string): readonly string[] =>
  content
    .split(/\r?\n/)
    .map((line) => line.split('#', 1)[0]?.trim() ?? '')
    .filter((line) => line !== '');
