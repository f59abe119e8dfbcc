// What a step of the login test is.
import type { Text } from '../../text.ts';
import type { StepId } from '../artefacts.ts';
import type { Gathering } from '../gathering.ts';

export interface Step {
  readonly id: StepId;
  readonly title: Text;
  readonly applies: (gathering: Gathering) => boolean;
  /** Fills the artefacts. What it throws is kept as an artefact too; the checks say what it means. */
  readonly run: (gathering: Gathering) => Promise<void>;
  /** What it found, in a line beside it, once it has passed. */
  readonly detail?: (gathering: Gathering) => Text | undefined;
}
