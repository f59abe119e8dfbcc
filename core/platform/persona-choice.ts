// Who logs in next, as somebody decided beforehand.
import type { Persona } from './platform-shape.ts';

export interface Choice {
  readonly persona: Persona;
  /** The login page is not shown: the browser goes straight back to the system. */
  readonly skipPage: boolean;
  /** Logins for which it still holds; all when absent. */
  readonly times?: number | undefined;
}

export interface PersonaChoice {
  readonly current: () => Choice | undefined;
  readonly set: (choice: Choice | undefined) => void;
  /** Counts a login. */
  readonly used: () => void;
}

export function createPersonaChoice(): PersonaChoice {
  let choice: Choice | undefined;
  return {
    current: () => choice,
    set(chosen) {
      choice = chosen;
    },
    used() {
      if (choice?.times === undefined) return;
      choice = choice.times > 1 ? { ...choice, times: choice.times - 1 } : undefined;
    },
  };
}
