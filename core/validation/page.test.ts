// The pages of rules: where they stand, that their links lead somewhere, and what they show.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseText } from '../document/parse.ts';
import { findProfile } from '../profile/profiles.ts';
import { rules } from '../rules/rules.ts';
import { soundConfigWith } from '../rules/sound-config.ts';
import { rulePages } from './page.ts';
import { rulePage } from './rule-page.ts';
import { shapePages } from './shape-pages.ts';
import { validate } from './validate.ts';

const root = join(import.meta.dirname, '../..');
const onDisk = (path: string) => readFileSync(join(root, path), 'utf8');

describe('rule pages', () => {
  it('stand in docs/rules, one a rule', () => {
    expect(rulePage('redirect-uri-https')).toBe('docs/rules/redirect-uri-https.md');
    const paths = rulePages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id } of rules) expect(paths).toContain(rulePage(id));
  });

  it('link only to pages there are', () => {
    const paths = rulePages.map(({ path }) => path);
    const links = rulePages.flatMap(({ path, make }) =>
      [...make().matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => join(dirname(path), to ?? '')),
    );
    expect(links.filter((to) => !paths.includes(to))).toEqual([]);
  });

  it('show examples and references as they are', () => {
    const page = onDisk(rulePage('session-idle-limit'));
    expect(page).toContain('```jsonc\n{ "session": { "idleMinutes": 120 } }\n```');
    expect(page).toContain('- GB/T 22239-2019 8.1.4.1 b');
    expect(page).toContain('有快速修复');
  });
});

describe('the pages of broken texts', () => {
  it.each(shapePages.map((page) => [page.id, page] as const))(
    '%s shows an example that has it',
    (id, { example }) => {
      const fragment = parseText(example);
      const text = fragment.syntaxErrors.length > 0 ? example : soundConfigWith(example);
      const { findings } = validate(text, { resolveProfile: findProfile });
      expect([...new Set(findings.map((finding) => finding.id))]).toEqual([id]);
    },
  );
});
