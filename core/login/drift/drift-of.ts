// Compares what the platform really sent in one login with what its profile says.
import { text } from '../../text.ts';
import type { Artefacts } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';
import { answeredBy } from './answered.ts';
import { callbackDrift } from './callback-drift.ts';
import { claimsDrift } from './claims-drift.ts';
import { discoveryDrift } from './discovery-drift.ts';
import type { Drift, DriftItem } from './drift.ts';
import { envelopeDrift } from './envelope-drift.ts';
import { headerDrift } from './header-drift.ts';
import { tokenDrift } from './token-drift.ts';

const answerDrifts = [envelopeDrift, tokenDrift, claimsDrift, headerDrift] as const;

const covers = (path: string, at: string): boolean => at === path || at.startsWith(`${path}.`);

function masked(item: DriftItem, masker: Masker): DriftItem {
  const { what } = item;
  return {
    ...item,
    what: text(masker.text(what.zh), masker.text(what.en)),
    found: masker.text(item.found),
    expected: masker.text(item.expected),
  };
}

/**
 * Pure; a login that stopped early tells what it saw until then. `embedded`: the platform plays a profile, so only what
 * contradicts this one is told.
 */
export function driftOf(artefacts: Artefacts, masker: Masker, embedded = false): Drift {
  const answers = (['token', 'userinfo'] as const).flatMap((source) => answeredBy(artefacts, source) ?? []);
  const items = [
    ...discoveryDrift(artefacts),
    ...callbackDrift(artefacts),
    ...answers.flatMap((answered) => answerDrifts.flatMap((drift) => drift(answered))),
  ].map((item) => masked(item, masker));
  if (embedded)
    return { items: items.filter(({ kind }) => kind === 'differs' || kind === 'unlisted'), open: [] };
  const { unknowns } = artefacts.input.profile;
  return { items, open: unknowns.filter(({ path }) => !items.some((item) => covers(path, item.path))) };
}
