// Every command of the command line stands in both READMEs with options it has; every stack is a template that is there.
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { exitCodes } from '../../cli/exit-codes.ts';
import { sharedOptions } from '../../cli/shared-options.ts';
import { stacks } from '../../core/config/stacks.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { read, root } from './catalogues.ts';

const readmes = ['README.md', 'README.zh-CN.md'];

/** The lines of the README that say how to call a command. */
const synopsis = (readme: string) => read(readme).match(/^govauth \w+.*$/gm) ?? [];
const nameOf = (line: string) => line.split(' ')[1] ?? '';
const optionsIn = (line: string) => [...line.matchAll(/--([a-z-]+)/g)].map(([, option]) => option ?? '');

describe.each(readmes)('%s', (readme) => {
  const lines = synopsis(readme);

  it('has every command once, in the order of the help', () => {
    expect(lines.map(nameOf)).toEqual(commands.map(({ name }) => name));
  });

  it.each(commands)('$name is called with options it has', ({ name, options, positional }) => {
    const line = lines.find((one) => nameOf(one) === name) ?? '';
    const known = Object.keys({ ...options, ...sharedOptions });
    expect(optionsIn(line).filter((option) => !known.includes(option))).toEqual([]);
    expect(line.replace(`govauth ${name}`, '').trimStart().startsWith('[') || positional === '').toBe(true);
    for (const option of optionsIn(line))
      expect(line).toMatch(
        new RegExp(`\\[--${option}${options[option]?.type === 'string' ? ' \\S' : '\\]'}`),
      );
  });

  it('tells every exit code of ours', () => {
    // That of an interruption is the shell's convention.
    const { interrupted: _, ...ours } = exitCodes;
    const sentence = read(readme)
      .split('\n')
      .find((line) => /^(Exit codes|退出码)/.test(line));
    expect(sentence?.match(/\b\d\b|(?<=[：，])\d/g)).toEqual(Object.values(ours).map(String));
  });
});

it('both READMEs show the same options', () => {
  const [english, chinese] = readmes.map((readme) => synopsis(readme).map(optionsIn));
  expect(english).toEqual(chinese);
});

describe('platforms', () => {
  const ids = profiles.map(({ id }) => id);

  it('are the files there are, each named for its id', () => {
    const files = globSync('core/profile/profiles/*.json', { cwd: root });
    expect(files.map((path) => JSON.parse(read(path)).id)).toEqual(
      files.map((path) => basename(path, '.json')),
    );
    expect(ids.toSorted()).toEqual(files.map((path) => basename(path, '.json')).sort());
  });

  it.each(profiles)('$id is documented in both languages, with its evidence', ({ id, title, evidence }) => {
    expect(evidence.length).toBeGreaterThan(0);
    for (const [page, words, language] of [
      [`docs/reference/platforms/${id}.md`, title.en, 'en'],
      [`docs/reference/platforms/${id}.zh-CN.md`, title.zh, 'zh'],
    ] as const) {
      expect(read(page)).toContain(words);
      for (const { source } of evidence) expect(read(page)).toContain(source[language]);
    }
  });
});

it('every stack is a template, and every template a stack', () => {
  const templates = globSync('templates/*/template.json', { cwd: root });
  expect(templates.map((path) => basename(dirname(path))).sort()).toEqual(stacks.map(({ id }) => id).sort());
});
