// What this tool makes is sound; each line of it that goes wrong is told by the rule for it, at that line, and by no other.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import type { Finding } from '../../core/finding.ts';
import { gitFacts } from '../../core/io/project/git-facts.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import type { GitFacts, Project, SourceFile } from '../../core/project/project.ts';
import { validateProject } from '../../core/validation/validate-project.ts';
import { type Breakage, broken } from './breakage.ts';
import { breakages } from './breakages.ts';
import { type GeneratedSystem, generatedSystem } from './generated-systems.ts';

const platforms = ['gd-zwrz', 'oidc-generic'];
const cells = stacks.flatMap(({ id }) => platforms.map((platform) => [id, platform] as const));

const systems = new Map<string, GeneratedSystem>();
const read = new Map<string, Project>();
const nameOf = (stack: string, platform: string) => `${stack} ${platform}`;

beforeAll(async () => {
  for (const [stack, platform] of cells)
    systems.set(nameOf(stack, platform), await generatedSystem(stack, platform));
});
afterAll(() => {
  for (const { folder } of systems.values()) rmSync(folder, { recursive: true, force: true });
});

function systemOf(stack: string, platform: string): GeneratedSystem {
  const system = systems.get(nameOf(stack, platform));
  if (!system) throw new Error(`no system ${stack} ${platform}`);
  return system;
}

/** As the editor judges it: what did not change is read once. */
function judged(
  { stack, platform }: GeneratedSystem,
  files: readonly SourceFile[],
  git: GitFacts | undefined,
): readonly Finding[] {
  const key = nameOf(stack, platform);
  const options = { files, git, resolveProfile: findProfile, stacks };
  const { findings, project } = validateProject(options, read.get(key));
  if (!read.has(key)) read.set(key, project);
  return findings;
}

/** What git says once its `.gitignore` is `text`. */
function ignoring(folder: string, text: string, former: string): GitFacts | undefined {
  const path = join(folder, '.gitignore');
  writeFileSync(path, text);
  try {
    const git = gitFacts(folder);
    git?.ignores('.env');
    return git;
  } finally {
    writeFileSync(path, former);
  }
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly line: number;
}

function judgedBroken(system: GeneratedSystem, breakage: Breakage): Judged {
  const { folder, files } = system;
  const file = files.find(({ path }) => path === breakage.file);
  if (!file) throw new Error(`${system.stack} has no ${breakage.file}`);
  const { text, line } = broken(file.text, breakage);
  const changed = files.map((one) => (one === file ? { ...one, text } : one));
  const git = file.path === '.gitignore' ? ignoring(folder, text, file.text) : system.git;
  return { findings: judged(system, changed, git), line };
}

/** In words a failure can show. */
const shown = ({ id, at, message }: Finding) => `${at?.file}:${at?.line} ${id} ${message.en}`;

/** Where two places disagree, the finding may stand at the other one and point here. */
function isInPlace({ file, told = [] }: Breakage, line: number, { at, related = [] }: Finding): boolean {
  const places = [at, ...related.map((one) => one.at)];
  return told.includes(at?.file ?? '') || places.some((place) => place?.file === file && place.line === line);
}

const titleOf = ({ file, find, put, below }: Breakage) =>
  `${file}: ${find} ${below === undefined ? `→ ${put ?? 'gone'}` : `+ ${below}`}`.slice(0, 140);

it.each(cells)('%s on %s has no finding as it was made', (stack, platform) => {
  const system = systemOf(stack, platform);
  expect(judged(system, system.files, system.git).map(shown)).toEqual([]);
});

describe('one line that goes wrong', () => {
  it.each(breakages.map((breakage) => [titleOf(breakage), breakage] as const))('%s', (_, breakage) => {
    const own = cells.filter(
      ([stack, platform]) =>
        (breakage.stacks?.includes(stack) ?? true) && (breakage.platform ?? platform) === platform,
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [stack, platform] of own) {
      const { findings, line } = judgedBroken(systemOf(stack, platform), breakage);
      const where = { stack, platform, found: findings.map(shown) };
      expect({ ...where, ids: [...new Set(findings.map(({ id }) => id))].sort() }).toEqual({
        ...where,
        ids: [...breakage.rules].sort(),
      });
      const elsewhere = findings.filter((finding) => !isInPlace(breakage, line, finding)).map(shown);
      expect({ ...where, line, elsewhere }).toEqual({ ...where, line, elsewhere: [] });
    }
  });

  it('is tried in many ways, of every kind of file and language', () => {
    expect(breakages.length).toBeGreaterThanOrEqual(60);
    for (const { id } of stacks)
      expect(breakages.filter((one) => one.stacks?.includes(id) ?? true).length).toBeGreaterThan(30);
  });
});
