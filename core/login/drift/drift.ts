// What a login test learned of a platform beyond its profile: plain data, masked; values are told by type and length.
import type { Json } from '../../dialect/message.ts';
import type { Text } from '../../text.ts';

/**
 * `differs`: the profile says otherwise. `learned`: the profile leaves it open or only assumes it. `unlisted`: the
 * platform sent what the profile does not name. `unseen`: the profile names it, this login did not bring it.
 */
export type DriftKind = 'differs' | 'learned' | 'unlisted' | 'unseen';

/** Sets one value of a profile; nothing is changed unless somebody asks for it. */
export interface ProfileChange {
  readonly path: readonly string[];
  readonly value: Json;
}

export interface DriftItem {
  /** Dotted path of the profile's value it is about. */
  readonly path: string;
  readonly kind: DriftKind;
  readonly source: 'discovery' | 'callback' | 'token' | 'userinfo';
  readonly what: Text;
  readonly found: string;
  readonly expected: string;
  /** Absent where only a person can say what the value has to be. */
  readonly change?: ProfileChange;
  /** Id of the exchange that shows it. */
  readonly exchange?: number;
}

export interface Drift {
  readonly items: readonly DriftItem[];
  /** What the profile lists as unknown and this login did not show either. */
  readonly open: readonly { readonly path: string; readonly what: Text }[];
}
