// What an evidence pack is made of.
import type { Profile } from '../profile/profile.ts';
import type { Report } from '../report/report.ts';
import type { Language } from '../text.ts';

export interface EvidenceInput {
  readonly report: Report;
  /** Of the reports for people. */
  readonly language: Language;
  /** As it stands on disk, comments and all. */
  readonly configText: string;
  readonly profile: Profile;
  /** The version of Node it ran on, e.g. `v24.11.0`. */
  readonly node: string;
  /** Values that must stand in no file of the pack. */
  readonly secrets: readonly string[];
}
