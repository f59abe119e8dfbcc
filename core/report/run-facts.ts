// What was tested, against what and when: the facts every renderer tells of a run.
import type { ConformanceOutcome } from '../conformance/outcome.ts';
import type { LoginOutcome } from '../login/outcome.ts';
import { type Text, text } from '../text.ts';
import { conformanceWords } from './conformance-words.ts';
import { planTitle } from './plan-words.ts';
import { spell, spellInstant } from './time.ts';
import { basisWord, environmentWord, words } from './words.ts';

export type Fact = readonly [name: Text, value: Text];

/** The same in both languages: a name, an address. */
const plain = (value: string): Text => text(value, value);

const when = (iso: string): Text => text(spellInstant(iso, 'zh'), spellInstant(iso, 'en'));

const basis = (id: string, status: string): Text => {
  const word = basisWord(status);
  return text(`${id} · ${word.zh}`, `${id} · ${word.en}`);
};

export const loginFacts = (login: LoginOutcome): readonly Fact[] => [
  [words.system, plain(login.system)],
  [words.platform, login.platform.title],
  [words.basis, basis(login.platform.id, login.platform.status)],
  [words.environment, environmentWord(login.environment)],
  [words.address, plain(login.platform.baseUrl)],
  [words.startedAt, when(login.startedAt)],
  [words.duration, plain(spell(login.duration))],
];

export const conformanceFacts = (outcome: ConformanceOutcome): readonly Fact[] => [
  [words.system, plain(outcome.system.name)],
  [conformanceWords.address, plain(outcome.system.url)],
  [words.platform, outcome.platform.title],
  [words.basis, basis(`${outcome.platform.id} ${outcome.platform.version}`, outcome.platform.status)],
  [conformanceWords.plan, planTitle(outcome.plan)],
  [conformanceWords.modules, plain(String(outcome.modules.length))],
  [words.startedAt, when(outcome.startedAt)],
  [words.duration, plain(spell(outcome.duration))],
];
