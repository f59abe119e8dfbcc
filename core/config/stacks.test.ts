import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../profile/profiles.ts';
import { stacks } from './stacks.ts';

const templates = join(import.meta.dirname, '../../templates');
const manifests = readdirSync(templates)
  .map((name) => join(templates, name, 'template.json'))
  .filter(existsSync)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

describe('stacks', () => {
  it('are the templates, under the same titles', () => {
    const listed = stacks.map(({ id, title }) => ({ id, title }));
    expect(manifests.map(({ id, title }) => ({ id, title }))).toEqual(expect.arrayContaining(listed));
    expect(manifests).toHaveLength(listed.length);
  });

  /** Flows that no template speaks; the rule stack-supports-flow says so. */
  const unspoken = ['idp-ticket'];

  it.each(profiles.filter(({ flow }) => !unspoken.includes(flow)))('can serve $id', ({ flow }) => {
    expect(stacks.filter(({ flows }) => flows.includes(flow))).not.toEqual([]);
  });
});
