// Every sentence for people that is data exists in Chinese and in English, and each in its own language.
import { describe, expect, it } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { demoStages } from '../../cli/demo/stages.ts';
import { sharedOptions } from '../../cli/shared-options.ts';
import { questions } from '../../core/config/questions.ts';
import { configSchema } from '../../core/config/schema.ts';
import { networkCausesOf } from '../../core/login/checks/network-causes.ts';
import { checks } from '../../core/login/checks.ts';
import { operations } from '../../core/platform/control/operations.ts';
import { personas } from '../../core/platform/personas.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { profileSchema } from '../../core/profile/schema.ts';
import {
  conformanceWords,
  dialogueSteps,
  kindWords,
  verdictWords,
} from '../../core/report/conformance-words.ts';
import { findingsWords, severityWords } from '../../core/report/findings/severity-words.ts';
import { conformanceReportSchema, validationReportSchema } from '../../core/report/schema.ts';
import { words } from '../../core/report/words.ts';
import type { Text } from '../../core/text.ts';
import { catalogues } from './catalogues.ts';

const isText = (value: object): value is Text =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** Every sentence in `value`, under the path to it. */
function* textsIn(value: unknown, path = ''): Iterable<readonly [path: string, words: Text]> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) yield [path, value];
  else for (const [name, member] of Object.entries(value)) yield* textsIn(member, `${path}/${name}`);
}

/** Names that are the same in every language: abbreviations, and the standards a value is taken from. */
const isName = ({ zh, en }: Text): boolean =>
  zh.replaceAll('、', ', ') === en && /^(PKCE|(RFC|OpenID Connect) [\w .,§–-]+)$/.test(en);

/** What is wrong about a sentence; undefined when nothing is. */
function wrong({ zh, en }: Text): string | undefined {
  if (zh.trim() === '' || en.trim() === '') return 'empty';
  if (isName({ zh, en })) return undefined;
  if (zh === en) return 'one language for both';
  if (!/\p{Script=Han}/u.test(zh)) return 'Chinese without a Chinese character';
  // Names and words to be typed may be quoted in Chinese; a sentence is mostly not.
  const letters = en.match(/[a-z]/gi)?.length ?? 0;
  const han = en.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters > 1 && letters > 2 * han ? undefined : 'English that is not English';
}

const problems = (value: unknown): readonly string[] =>
  [...textsIn(value)].flatMap(([path, words]) => {
    const problem = wrong(words);
    return problem ? [`${path}: ${problem}`] : [];
  });

/** What is shown to people → where it is, and how many sentences it has at least. */
const shown: Readonly<Record<string, readonly [value: unknown, atLeast: number]>> = {
  ...Object.fromEntries(catalogues.map(({ folder, list }) => [folder, [list, list.length] as const])),
  commands: [commands, commands.length],
  'shared options': [sharedOptions, 3],
  'stages of the demo': [demoStages, demoStages.length],
  questions: [questions, 2 * questions.length],
  'config schema': [configSchema, 60],
  'profile schema': [profileSchema, 60],
  reports: [
    [words, conformanceWords, dialogueSteps, kindWords, verdictWords, findingsWords, severityWords],
    90,
  ],
  'report schemas': [[conformanceReportSchema, validationReportSchema], 40],
  profiles: [profiles, 20],
  personas: [personas, personas.length],
  'operations of the platform': [operations, 3 * operations.length],
  'causes in the network': [checks.map(({ id }) => networkCausesOf(id)), 10],
};

describe.each(Object.entries(shown))('%s', (_, [value, atLeast]) => {
  it('speaks both languages', () => {
    expect([...textsIn(value)].length).toBeGreaterThanOrEqual(atLeast);
    expect(problems(value)).toEqual([]);
  });
});

it.each([
  ['', 'words', 'empty'],
  ['字', ' ', 'empty'],
  ['issuer', 'the issuer', 'Chinese without a Chinese character'],
  ['平台', '平台', 'one language for both'],
  ['平台', '该平台', 'English that is not English'],
  ['平台', 'a platform', undefined],
  ['RFC 6749 §4.1', 'RFC 6749 §4.1', undefined],
])('%s / %s would be told: %s', (zh, en, problem) => {
  expect(wrong({ zh, en })).toBe(problem);
});
