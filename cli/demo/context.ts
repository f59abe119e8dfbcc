// What the stages of one project share: what they were given, what they leave for each other, and what has to be stopped.
import { createMasker } from '../../core/login/mask/masker.ts';
import type { DemoContext, Results } from './stage.ts';

type Given = Omit<DemoContext, 'get' | 'set' | 'atEnd' | 'mask'>;

export interface Demo extends DemoContext {
  readonly results: Partial<Results>;
}

/** `stops` collects what ends the programs that were started, in the order they were. */
export function createContext(given: Given, stops: (() => Promise<void>)[]): Demo {
  const results: Partial<Results> = {};
  const masker = createMasker(given.profile);
  return {
    ...given,
    results,
    get: (name) => {
      const value = results[name];
      if (value === undefined) throw new Error(`no stage has left ${name}`);
      return value as NonNullable<typeof value>;
    },
    set: (name, value) => {
      results[name] = value;
      if (name === 'secrets')
        for (const secret of Object.values(value)) masker.learn('secret', String(secret));
    },
    atEnd: (stop) => void stops.push(stop),
    mask: (output) => masker.text(output),
  };
}
