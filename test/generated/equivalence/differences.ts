// Where a stack may differ from the first one: each with its reason, and told in the documentation.
import type { Text } from '../../../core/text.ts';

export interface Difference {
  readonly stack: string;
  readonly scene: string;
  readonly why: Text;
  /** A line of the first stack as this one has it; undefined leaves it out. */
  readonly adapt: (line: string) => string | undefined;
}

export const differences: readonly Difference[] = [];

/** What `stack` has to do in `scene`, from what the first stack did. */
export const expectedOf = (stack: string, scene: string, lines: readonly string[]): readonly string[] =>
  differences
    .filter((one) => one.stack === stack && one.scene === scene)
    .reduce((expected, { adapt }) => expected.map(adapt).filter((line) => line !== undefined), [
      ...lines,
    ] as readonly string[]);
