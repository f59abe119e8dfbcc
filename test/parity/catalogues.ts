// The catalogues of the house: lists of small files, what an entry of each looks like, and where it is tested and told of.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checks } from '../../core/login/checks.ts';
import { stages } from '../../core/login/stages.ts';
import { steps } from '../../core/login/steps.ts';
import { faults } from '../../core/platform/faults.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { projectRules } from '../../core/project-rules/project-rules.ts';
import { rules } from '../../core/rules/rules.ts';
import { shapePages } from '../../core/validation/shape-pages.ts';

export const root = join(import.meta.dirname, '../..');
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Entry {
  readonly id: string;
}

export interface Catalogue {
  /** The folder with one file an entry, and perhaps files that help. */
  readonly folder: string;
  readonly list: readonly Entry[];
  /** A member that every entry has, and nothing else in the folder. */
  readonly member: string;
  /** The folder with a page an entry, and a README that lists all. Steps are told of by the pages of their checks. */
  readonly pages?: string;
  /** Pages beside those of the entries. */
  readonly otherPages?: readonly string[];
  /** True where a file may hold a family of entries too, as one list. */
  readonly families?: boolean;
  /** The tests that `id` lacks. */
  readonly untested: (id: string) => readonly string[];
}

/** `path` when the test there does not hold `words`. */
const unnamed = (path: string, words: string): readonly string[] =>
  existsSync(join(root, path)) && read(path).includes(words) ? [] : [`${path} names no ${words}`];

const pairing = 'test/login/faults.test.ts';
const networks = ['test/login/network.test.ts', 'test/login/reach.test.ts', 'test/login/refusals.test.ts'];

export const catalogues: readonly Catalogue[] = [
  {
    folder: 'core/rules',
    list: rules,
    member: 'check',
    pages: 'docs/rules',
    otherPages: [...shapePages, ...projectRules].map(({ id }) => id),
    untested: (id) => unnamed(`core/rules/${id}.test.ts`, 'expect('),
  },
  {
    folder: 'core/login/checks',
    list: checks,
    member: 'judge',
    pages: 'docs/checks',
    // A fault proves it in the table of all faults; what no message can bring about, a condition of the network does.
    untested: (id) =>
      faults.some(({ caughtBy }) => caughtBy === id)
        ? unnamed(pairing, 'it.each(applicable')
        : networks.some((network) => unnamed(network, `describe('${id}'`).length === 0)
          ? []
          : [`no test of the network describes ${id}`],
  },
  {
    folder: 'core/login/stages',
    list: stages,
    member: 'run',
    untested: (id) => unnamed('test/login/reach.test.ts', id),
  },
  {
    folder: 'core/login/steps',
    list: steps,
    member: 'run',
    untested: (id) => [
      ...unnamed('core/login/run-login.test.ts', `'${id} `),
      ...(faults.some(({ caughtBy }) => checks.some((check) => check.id === caughtBy && check.step === id))
        ? []
        : [`no fault makes ${id} fail`]),
    ],
  },
  {
    folder: 'core/platform/faults',
    list: faults,
    member: 'hook',
    pages: 'docs/faults',
    families: true,
    // Both tests go through the whole list.
    untested: (id) => [
      ...unnamed('core/platform/faults.test.ts', 'it.each(applicable'),
      ...unnamed(pairing, 'it.each(applicable'),
      ...(faults.some((fault) => fault.id === id && profiles.some(fault.appliesTo))
        ? []
        : [`no platform can have ${id}`]),
    ],
  },
];

/** File name without ending → the entries it exports. */
export async function entriesIn({
  folder,
  member,
  families = false,
}: Pick<Catalogue, 'folder' | 'member' | 'families'>): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const files = globSync(`${folder}/*.ts`, { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const isEntry = (value: unknown): value is Entry =>
    typeof value === 'object' && value !== null && 'id' in value && member in value;
  const found = await Promise.all(
    files.sort().map(async (path) => {
      const exported = Object.values(await import(join(root, path)));
      return [basename(path, '.ts'), (families ? exported.flat() : exported).filter(isEntry)] as const;
    }),
  );
  return new Map(found.filter(([, entries]) => entries.length > 0));
}
