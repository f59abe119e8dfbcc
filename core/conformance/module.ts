// A module: one thing that goes wrong, or must go right, and how to tell whether the system copes.
import type { Persona } from '../platform/platform-shape.ts';
import type { Profile } from '../profile/profile.ts';
import type { Text } from '../text.ts';
import type { Play } from './play.ts';
import type { RunningSystem, SystemFacts, VariantId } from './system-facts.ts';

export type PlanId = 'basic' | 'full' | 'logout' | 'gateway';

export type Entrance = 'login' | 'gateway' | 'none';

/** What a module is judged applicable by. */
export interface Setting {
  readonly profile: Profile;
  readonly facts: SystemFacts;
  readonly system: RunningSystem | undefined;
  /** A real browser can be had. */
  readonly realBrowser: boolean;
}

/** What the system did instead. */
export interface Violation {
  readonly message: Text;
  /** The line that shows it; masked before it is shown. */
  readonly proof?: string;
  /** In place of the module's own. */
  readonly cause?: Text;
  readonly hint?: Text;
}

/** Nothing could be seen, and the system is not to blame: it never does what the module looks at. */
export interface Moot {
  readonly moot: Text;
}

/** Undefined when the system did as it has to. */
export type Judgement = Violation | Moot | undefined;

export interface Module {
  /** The id of the OpenID Foundation's suite where the case is the same. */
  readonly id: string;
  readonly title: Text;
  /** `negative`: something is wrong and the system must refuse; `positive`: it must accept. */
  readonly kind: 'positive' | 'negative';
  /** What the platform or the browser does. */
  readonly plays: Text;
  /** What the system has to do. */
  readonly expects: Text;
  readonly plans: readonly PlanId[];
  /** Faults of the platform that are in force. */
  readonly faults: readonly string[];
  /** Nothing else may run beside it: it may restart the system, or speaks for the whole platform. */
  readonly alone: boolean;
  /** How somebody gets in: by a login of the system, through the gateway, or nobody has to. */
  readonly entrance: Entrance;
  /** What it changes is read once and kept by many systems. */
  readonly reads?: 'discovery' | 'keys';
  /** How the system has to be started for it, where that is not the usual way. */
  readonly startedAs?: (setting: Setting) => VariantId | undefined;
  /** The platform has keys of its own, so that what happens to them happens to no other module. */
  readonly ownKeys: boolean;
  /** Seconds it may take, where it has to wait longer than others. */
  readonly longest?: number;
  /** Who is known at the platform, in place of its own persons. */
  readonly personas?: (setting: Setting) => readonly Persona[] | undefined;
  /** Why it does not apply; undefined when it does. */
  readonly notApplicable: (setting: Setting) => Text | undefined;
  readonly play: (play: Play) => Promise<Judgement>;
  /** Why systems fail it. */
  readonly cause: Text;
  /** What to change. */
  readonly hint: Text;
  /** Clauses the requirement stands in. */
  readonly references: readonly string[];
}

type Usual = 'plans' | 'faults' | 'alone' | 'entrance' | 'ownKeys' | 'notApplicable' | 'references';

/** A module with what most of them have. */
export const module = (parts: Omit<Module, Usual> & Partial<Pick<Module, Usual>>): Module => ({
  plans: ['full'],
  faults: [],
  alone: false,
  entrance: 'login',
  ownKeys: false,
  notApplicable: () => undefined,
  references: [],
  ...parts,
});
