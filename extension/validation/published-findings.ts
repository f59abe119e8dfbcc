// Findings of systems as diagnostics: what did not change since the last judgement is left as it stands.
import { type Disposable, languages, TabInputText, TabInputTextDiff, Uri, window } from 'vscode';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import { placedDiagnostic } from './placed-diagnostic.ts';
import type { Judged } from './protocol.ts';
import { validationSettings } from './settings.ts';
import { fileIn } from './workspace-systems.ts';

export interface PublishedFindings extends Disposable {
  /** Shows what was found in `system` in the place of what was shown of it before. */
  readonly show: (system: FoundSystem, judged: Judged) => void;
  readonly forget: (root: string) => void;
  /** How many are shown. */
  readonly count: () => number;
}

interface Shown {
  readonly uri: Uri;
  readonly stamp: string;
  readonly count: number;
}

/** What a person sees as open: extensions open documents, too, that nobody sees. */
const openFiles = (): ReadonlySet<string> =>
  new Set(
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => {
        if (input instanceof TabInputText) return [input.uri.toString()];
        return input instanceof TabInputTextDiff ? [input.modified.toString()] : [];
      }),
  );

export function createPublishedFindings(): PublishedFindings {
  const diagnostics = languages.createDiagnosticCollection('govauth-systems');
  const shown = new Map<string, ReadonlyMap<string, Shown>>();

  const show = (system: FoundSystem, { files }: Judged) => {
    const { workspace: everything } = validationSettings(Uri.file(system.root));
    const open = openFiles();
    const former = shown.get(system.root);
    const now = new Map<string, Shown>();
    for (const [path, { stamp, findings }] of Object.entries(files)) {
      const uri = fileIn(system, path);
      if (!everything && !open.has(uri.toString())) continue;
      now.set(path, { uri, stamp, count: findings.length });
      if (former?.get(path)?.stamp === stamp) continue;
      diagnostics.set(
        uri,
        findings.map((one) => placedDiagnostic(one, system, uri)),
      );
    }
    for (const [path, { uri }] of former ?? []) if (!now.has(path)) diagnostics.delete(uri);
    shown.set(system.root, now);
  };

  return {
    show,
    forget: (root) => {
      for (const { uri } of shown.get(root)?.values() ?? []) diagnostics.delete(uri);
      shown.delete(root);
    },
    count: () =>
      [...shown.values()].flatMap((files) => [...files.values()]).reduce((sum, { count }) => sum + count, 0),
    dispose: () => diagnostics.dispose(),
  };
}
