// Where every fault leads a person at a generated system is written down, and nothing else is.
import { expect, it } from 'vitest';
import { laterMessage } from '../../core/conformance/fault-duty.ts';
import { faults } from '../../core/platform/faults.ts';
import { faultPage, faultsWithPages, letIn } from '../generated/fault-pages.ts';
import { mainProfiles } from '../generated/matrix.ts';

it.each(mainProfiles)('at $id', ({ id: platform, ...profile }) => {
  const applicable = faults.filter(
    (fault) => fault.appliesTo({ ...profile, id: platform }) && laterMessage(fault) === undefined,
  );
  const judged = applicable.filter(({ system }) => system !== 'accept');
  expect(judged.filter(({ id }) => faultPage(id, platform) === undefined).map(({ id }) => id)).toEqual([]);
  const letInWrongly = judged.filter(
    ({ id, system }) => system === 'refuse' && faultPage(id, platform) === letIn,
  );
  expect(letInWrongly.map(({ id }) => id)).toEqual([]);
});

it('names faults there are, each once', () => {
  const ids = faults.filter(({ system }) => system !== 'accept').map(({ id }) => id);
  expect([...new Set(faultsWithPages)].filter((id) => !ids.includes(id))).toEqual([]);
});
