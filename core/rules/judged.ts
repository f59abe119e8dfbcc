// What one rule says of the sound config with a change laid over it: for tests.
import type { EnvironmentName, IntegrationConfig } from '../config/config.ts';
import { parseText } from '../document/parse.ts';
import type { Finding } from '../finding.ts';
import { findProfile } from '../profile/profiles.ts';
import { allTraits } from '../profile/traits.ts';
import { judge } from './judge.ts';
import type { OfferedStack, Rule } from './rule.ts';
import { soundConfigWith } from './sound-config.ts';

const sample: OfferedStack = {
  id: 'node-express',
  flows: ['oauth2-code', 'oidc-code'],
  traits: allTraits,
  signs: true,
  verifiesGateway: true,
  sessionStores: ['memory', 'redis'],
};

export const sampleStacks: readonly OfferedStack[] = [
  { ...sample, flows: [...sample.flows, 'app-token-code', 'ticket'] },
  { ...sample, id: 'sample-oidc-only', flows: ['oidc-code'] },
  { ...sample, id: 'sample-memory-only', sessionStores: ['memory'] },
  { ...sample, id: 'sample-usual', traits: [] },
  { ...sample, id: 'sample-unverifying', flows: ['app-token-code'], verifiesGateway: false },
  { ...sample, id: 'sample-unsigned', flows: ['ticket', 'oidc-code'], signs: false },
];

/** A finding in one line a table can hold, and the rest of it. */
export interface Judged extends Finding {
  /** The text the finding points at, as it stands in the config. */
  readonly typed: string;
  /** The config after the fix. */
  readonly mended: IntegrationConfig | undefined;
}

const applied = (text: string, { fix }: Finding): string | undefined =>
  fix?.edits.reduce(
    (all, { offset, length, newText }) => all.slice(0, offset) + newText + all.slice(offset + length),
    text,
  );

/** The findings of `rule` alone over the sound config with `change` laid over it. */
export function judged(rule: Rule, change: object | string, environment?: EnvironmentName): Judged[] {
  const text = soundConfigWith(typeof change === 'string' ? change : JSON.stringify(change));
  const document = parseText(text);
  const config = document.value as IntegrationConfig;
  const profile = findProfile(config.platform);
  return judge(config, document, { profile, environment, stacks: sampleStacks }, [rule]).map((finding) => {
    const { offset = 0, length = 0 } = finding.at ?? {};
    const mended = applied(text, finding);
    return {
      ...finding,
      typed: text.slice(offset, offset + length),
      mended: mended === undefined ? undefined : (parseText(mended).value as IntegrationConfig),
    };
  });
}
