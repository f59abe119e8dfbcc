// Applies the fixes of a system until none is left: in memory first, then to disk, or shown only.
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import { type JudgedSystem, type JudgeSettings, judgeSources } from '../../core/io/project/judge-system.ts';
import { readFiles } from '../../core/io/project/read-files.ts';
import type { SourceFile } from '../../core/project/project.ts';
import { applyFixes } from '../../core/validation/apply-fixes.ts';

export interface FixedFile {
  readonly path: string;
  /** Undefined for a file that is new. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface FixedSystem {
  /** The system after the fixes. */
  readonly judged: JudgedSystem;
  readonly changed: readonly FixedFile[];
}

/** A fix may uncover what another one mends; two that undo each other must not go on for ever. */
const mostRounds = 10;

/** Files in another encoding would be written in a wrong one: they are left alone. */
const canBeWritten = ({ encoding }: SourceFile): boolean => encoding === undefined;

/** Only findings that `isAsked` are mended. Nothing is written. */
export function fixSystem(
  found: FoundSystem,
  settings: JudgeSettings,
  isAsked: (file: string) => boolean,
): FixedSystem {
  const before = readFiles(found.root, found.files);
  let sources = before;
  let judged = judgeSources(found, sources, settings);
  for (let round = 0; round < mostRounds; round++) {
    const files = new Map(sources.map((source) => [source.path, source]));
    const asked = judged.findings.filter(({ at, fix }) => {
      const touched = fix?.edits.map(({ file }) => files.get(file ?? at?.file ?? '')) ?? [];
      return isAsked(at?.file ?? '') && touched.every((file) => !file || canBeWritten(file));
    });
    const mended = applyFixes(asked, (file) => files.get(file)?.text ?? '');
    if (mended.size === 0) break;
    for (const [path, text] of mended) files.set(path, { path, text });
    sources = [...files.values()];
    judged = judgeSources(found, sources, settings);
  }
  const old = new Map(before.map(({ path, text }) => [path, text]));
  const changed = sources
    .filter(({ path, text }) => old.get(path) !== text)
    .map(({ path, text }) => ({ path, before: old.get(path), after: text }));
  return { judged, changed };
}

/** Each file whole or not at all; the permissions stay. */
export function writeFixed(root: string, files: readonly FixedFile[]): void {
  for (const { path, after } of files) {
    const named = join(root, path);
    const target = statSync(named, { throwIfNoEntry: false }) ? realpathSync(named) : named;
    const staged = `${target}.govauth-${process.pid}`;
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    try {
      writeFileSync(staged, after, mode === undefined ? {} : { mode });
      renameSync(staged, target);
    } finally {
      rmSync(staged, { force: true });
    }
  }
}
