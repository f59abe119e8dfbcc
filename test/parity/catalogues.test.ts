// Every rule, check, step and fault is listed, tested and documented, and no list or folder of pages has anything else.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../core/login/checks.ts';
import { steps } from '../../core/login/steps.ts';
import { faults } from '../../core/platform/faults.ts';
import { catalogues, entriesIn, read, root } from './catalogues.ts';

describe.each(catalogues)('$folder', (catalogue) => {
  const { list, untested, families = false } = catalogue;
  const ids = list.map(({ id }) => id);

  it('is listed whole and once, each file named for its entry', async () => {
    const entries = await entriesIn(catalogue);
    const found = [...entries.values()].flat();
    expect(new Set(found)).toEqual(new Set(list));
    expect(found.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    const single = [...entries].filter(([, { length }]) => length === 1 || !families);
    for (const [name, of] of single) expect(of.map(({ id }) => id)).toEqual([name]);
  });

  it.each(ids)('%s is tested', (id) => {
    expect(untested(id)).toEqual([]);
  });

  it('would be caught without a test', () => {
    expect(untested('no-such-entry')).not.toEqual([]);
  });
});

describe.each(
  catalogues.flatMap((catalogue) => (catalogue.pages ? [{ ...catalogue, docs: catalogue.pages }] : [])),
)('$docs', ({ docs, list, otherPages = [] }) => {
  it.each(list)('has a page on $id', ({ id }) => {
    expect(read(`${docs}/${id}.md`)).toMatch(new RegExp(`^# ${id}\n`));
    expect(read(`${docs}/README.md`)).toContain(`[${id}](${id}.md)`);
  });

  it('has no page on anything else', () => {
    const pages = globSync(`${docs}/**/*`, { cwd: root }).map((path) => basename(path, '.md'));
    expect(pages.sort()).toEqual(['README', ...list.map(({ id }) => id), ...otherPages].sort());
  });
});

describe('steps', () => {
  it.each(steps)('$id is named by the checks that are judged after it', ({ id, title }) => {
    const judged = checks.filter(({ step }) => step === id);
    expect(judged.length).toBeGreaterThan(0);
    for (const { id: check } of judged) {
      const row = read('docs/checks/README.md')
        .split('\n')
        .find((line) => line.includes(`(${check}.md)`));
      expect(row).toContain(`| ${title.zh} · ${title.en} |`);
    }
  });
});

describe('faults and checks', () => {
  it.each(faults)(
    '$id names a check there is or is tolerated, and its page says how to try it',
    ({ id, caughtBy }) => {
      const page = read(`docs/faults/${id}.md`);
      expect(page).toContain(`govauth platform --fault ${id}`);
      if (caughtBy === undefined) return expect(page).toContain('tolerated by the login test');
      expect(checks.map((check) => check.id)).toContain(caughtBy);
      expect(page).toContain(`(../checks/${caughtBy}.md)`);
      expect(read(`docs/checks/${caughtBy}.md`)).toContain(`(../faults/${id}.md)`);
    },
  );
});
