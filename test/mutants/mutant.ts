// A mutant: the sound party with one defect, and the module that has to notice.
import type { Parts } from './party/parts.ts';

export interface Mutant {
  /** Id of the module it is made for; the file is named after it. */
  readonly fails: string;
  /** Modules that the same defect cannot but fail too. */
  readonly also?: readonly string[];
  /** Id of the profile; gd-zwrz unless told. */
  readonly platform?: string;
  /** The party uses everything of OpenID Connect. */
  readonly everything?: boolean;
  /** What a developer would have done instead. */
  readonly changes: (sound: Parts) => Partial<Parts>;
}
