// What is given mutated texts, and what has to hold of what it makes of them.
import type { CodeLanguage } from '../../../core/code/code.ts';
import { mutated } from '../../../core/code/mutated-code.ts';
import { readCode } from '../../../core/code/read-code.ts';
import { stacks } from '../../../core/config/stacks.ts';
import { parseText } from '../../../core/document/parse.ts';
import { findProfile } from '../../../core/profile/profiles.ts';
import { exampleInput } from '../../../core/project-rules/example-project.ts';
import { projectRules } from '../../../core/project-rules/project-rules.ts';
import { soundConfig } from '../../../core/rules/sound-config.ts';
import { seeds } from '../../../core/source/fuzz-seeds.ts';
import { mutate, type Step } from '../../../core/source/mutate.ts';
import { readers, unsound } from '../../../core/source/soundness.ts';
import { validateProject } from '../../../core/validation/validate-project.ts';

/** One input, ready to be tried; what is wrong with the outcome, in words. */
export interface Trial {
  readonly input: string;
  readonly run: () => readonly string[];
}

/** Makes a trial of random numbers. */
export type Target = (next: () => number) => Trial;

const pick = <T>(list: readonly T[], next: () => number): T => {
  const one = list[next() % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const stepsOf = (next: () => number): readonly Step[] =>
  Array.from({ length: next() % 13 }, (): Step => [next(), next(), next(), next()]);

const outside = (text: string, { offset, length }: { offset: number; length: number }): boolean =>
  !(offset >= 0 && length >= 0 && offset + length <= text.length);

const allSeeds = Object.values(seeds).flat();

const reader =
  (name: string): Target =>
  (next) => {
    const own = next() % 4 > 0 ? (seeds[name] ?? allSeeds) : allSeeds;
    const input = mutate(pick(own, next), stepsOf(next));
    return { input, run: () => unsound(name, input) };
  };

const languages: readonly CodeLanguage[] = ['java', 'javascript', 'php'];

const code =
  (language: CodeLanguage): Target =>
  (next) => {
    const changes = Array.from({ length: next() % 13 }, () => ({
      at: next() % 900,
      length: next() % 60,
      to: next() % 900,
      mark: next(),
      times: next() % 5,
    }));
    const input = mutated(next() % 8 > 0 ? language : pick(languages, next), changes);
    return {
      input,
      run: () => {
        const { calls, members, strings, concats, functions } = readCode(input, language);
        const spans = [...calls, ...members, ...strings, ...concats, ...functions];
        return spans.filter((span) => outside(input, span)).map((span) => `outside: ${span.offset}`);
      },
    };
  };

const document: Target = (next) => {
  const input = mutate(pick([soundConfig, ...(seeds['json'] ?? [])], next), stepsOf(next));
  return {
    input,
    run: () => {
      const { syntaxErrors, placeAt, placeOf } = parseText(input);
      const places = [
        ...[[], ['session', 'store'], ['environments', 'test', 'redirectUri']].map(placeOf),
        ...syntaxErrors.map(({ offset, length }) => placeAt(offset, length)),
      ];
      return places.filter((at) => outside(input, at)).map((at) => `outside: ${at.offset}`);
    },
  };
};

const examples = projectRules.flatMap(({ examples: { bad, good } }) => [bad, good]);

/** All rules on a project of which each file was changed. */
const project: Target = (next) => {
  const input = exampleInput(pick(examples, next));
  const files = input.files.map((file) => ({ ...file, text: mutate(file.text, stepsOf(next)) }));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return {
    input: JSON.stringify(Object.fromEntries(texts)),
    run: () => {
      const { findings } = validateProject({ ...input, files, resolveProfile: findProfile, stacks });
      return findings.flatMap(({ id, at, fix }) => {
        const text = texts.get(at?.file ?? '') ?? '';
        const edits = (fix?.edits ?? []).filter((edit) =>
          outside(texts.get(edit.file ?? at?.file ?? '') ?? '', edit),
        );
        return [
          ...(at && outside(text, at) ? [`${id} is outside: ${at.offset}`] : []),
          ...edits.map(() => `${id} edits outside`),
        ];
      });
    },
  };
};

/** How many inputs each gets; 100,000 in all. */
export const targets: readonly (readonly [name: string, inputs: number, target: Target])[] = [
  ...Object.keys(readers).map((name) => [name, 7500, reader(name)] as const),
  ...languages.map((language) => [language, 6000, code(language)] as const),
  ['document', 8000, document],
  ['project', 14_000, project],
];
