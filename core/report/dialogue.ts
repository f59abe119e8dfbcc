// The exchanges of one run, with what it takes to draw and to list them.
import type { ModuleOutcome } from '../conformance/outcome.ts';
import type { Exchange, LoginOutcome } from '../login/outcome.ts';
import type { Text } from '../text.ts';
import { dialogueSteps } from './conformance-words.ts';
import { words } from './words.ts';

export interface Dialogue {
  readonly exchanges: readonly Exchange[];
  /** Exchanges that prove a failure. */
  readonly guilty: ReadonlySet<number>;
  /** Step → its title; a step without one is shown by its id. */
  readonly titles: ReadonlyMap<string, Text>;
  /** Put before the anchors of the page, so that several dialogues may stand in it. */
  readonly anchor: string;
  /** What the lifeline in the middle is called. */
  readonly system: Text;
  /** Where the business system answers, when it is one of its own and not played by this tool. */
  readonly systemUrl?: string;
}

export const loginDialogue = ({ exchanges, checks, steps }: LoginOutcome): Dialogue => ({
  exchanges,
  guilty: new Set(checks.filter(({ status }) => status === 'failed').flatMap((check) => check.exchanges)),
  titles: new Map(steps.map(({ id, title }) => [id, title])),
  anchor: '',
  system: words.tool,
});

/** `at` is the module's place in the run: ids may hold anything. */
export const moduleDialogue = ({ exchanges }: ModuleOutcome, at: number, systemUrl: string): Dialogue => ({
  exchanges,
  guilty: new Set(),
  titles: new Map(Object.entries(dialogueSteps)),
  anchor: `module-${at + 1}-`,
  system: words.system,
  systemUrl,
});
