// What the rules say of every file of the workspace's systems: judged aside, published as diagnostics, told to who listens.
import { type Disposable, EventEmitter, languages, type TextDocument, Uri, workspace } from 'vscode';
import type { Finding } from '../../core/finding.ts';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import type { Log } from '../log.ts';
import { placedDiagnostic } from './placed-diagnostic.ts';
import type { Judged, PlacedFinding } from './protocol.ts';
import { validationSection, validationSettings } from './settings.ts';
import { createValidator } from './validator.ts';
import { createWorkspaceSystems, fileIn } from './workspace-systems.ts';

/** Milliseconds without a key before a system is judged. */
const pause = 200;

export interface SystemFindings extends Disposable {
  /** Of a document as it stands now, waited for; undefined when it is part of no system. */
  readonly findingsFor: (document: TextDocument) => Promise<readonly Finding[] | undefined>;
  /** What was last said of a file, without its places in the editor. */
  readonly latest: (uri: Uri) => readonly PlacedFinding[];
  /** Judges everything now; resolves with the number of findings, undefined when the workspace has no system. */
  readonly validateAll: () => Promise<number | undefined>;
  /** The root of the system a file is part of. */
  readonly rootOf: (uri: Uri) => Uri | undefined;
  readonly onDidChange: (listener: () => void) => Disposable;
}

interface Kept {
  readonly system: FoundSystem;
  /** Something changed since the last judgement began. */
  dirty: boolean;
  running: Promise<Judged> | undefined;
  /** Begins when the one that runs has ended. */
  next: Promise<Judged> | undefined;
  judged: Judged;
  timer: NodeJS.Timeout | undefined;
}

const nothing: Judged = { files: {} };

export function createSystemFindings(workerPath: string, log: Pick<Log, 'error'>): SystemFindings {
  const published = languages.createDiagnosticCollection('govauth-systems');
  const changed = new EventEmitter<void>();
  const validator = createValidator(workerPath);
  const systems = createWorkspaceSystems(validator, log.error);
  const kept = new Map<string, Kept>();

  const publish = ({ system, judged }: Kept, former: Judged) => {
    const { workspace: everything } = validationSettings(Uri.file(system.root));
    const open = new Set(systems.openIn(system).map(({ uri }) => uri.toString()));
    for (const path of new Set([...Object.keys(former.files), ...Object.keys(judged.files)])) {
      const uri = fileIn(system, path);
      const shown = everything || open.has(uri.toString());
      const diagnostics = (judged.files[path] ?? []).map((one) => placedDiagnostic(one, system, uri));
      published.set(uri, shown ? diagnostics : []);
    }
    changed.fire();
  };

  const askAbout = (system: FoundSystem): Promise<Judged> => {
    const { rules, baseline } = validationSettings(Uri.file(system.root));
    const open = systems.openIn(system).flatMap((document) => {
      const path = systems.systemOf(document.uri)?.path;
      return path === undefined ? [] : [{ path, text: document.getText() }];
    });
    // A restricted workspace is read, nothing in it is run: git would be.
    const git = workspace.isTrusted;
    return validator.ask({ kind: 'judge', system, open, settings: { given: rules }, git, baseline });
  };

  const begin = async (one: Kept): Promise<Judged> => {
    clearTimeout(one.timer);
    one.dirty = false;
    const former = one.judged;
    one.running = askAbout(one.system);
    try {
      one.judged = await one.running;
    } finally {
      one.running = undefined;
    }
    publish(one, former);
    return one.judged;
  };
  /** Resolves with what holds for the texts as they are now; one judgement at a time for each system. */
  const judge = (one: Kept): Promise<Judged> => {
    const { running } = one;
    if (!running) return begin(one);
    if (!one.dirty) return running;
    one.next ??= running
      .then(undefined, () => undefined)
      .then(() => {
        one.next = undefined;
        return begin(one);
      });
    return one.next;
  };
  const judgeAside = (one: Kept) => void judge(one).catch(log.error);
  const soon = (uri: Uri) => {
    const root = systems.systemOf(uri)?.system.root;
    const one = root === undefined ? undefined : kept.get(root);
    if (!one) return;
    one.dirty = true;
    clearTimeout(one.timer);
    one.timer = setTimeout(() => judgeAside(one), pause);
  };

  const forget = (one: Kept) => {
    clearTimeout(one.timer);
    for (const path of Object.keys(one.judged.files)) published.delete(fileIn(one.system, path));
  };
  const follow = () => {
    const found = new Map(systems.all().map((system) => [system.root, system]));
    for (const [root, one] of kept)
      if (!found.has(root)) {
        forget(one);
        kept.delete(root);
      }
    for (const [root, system] of found) {
      const judged = kept.get(root)?.judged ?? nothing;
      clearTimeout(kept.get(root)?.timer);
      const waiting = { dirty: true, running: undefined, next: undefined, timer: undefined };
      const one: Kept = { system, judged, ...waiting };
      kept.set(root, one);
      judgeAside(one);
    }
    changed.fire();
  };
  const rejudgeAll = () => {
    for (const one of kept.values()) {
      one.dirty = true;
      judgeAside(one);
    }
  };

  const listeners: readonly Disposable[] = [
    published,
    changed,
    systems,
    validator,
    systems.onDidChange(follow),
    systems.onDidSave(soon),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) soon(document.uri);
    }),
    workspace.onDidOpenTextDocument(({ uri }) => soon(uri)),
    workspace.onDidCloseTextDocument(({ uri }) => soon(uri)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(validationSection)) rejudgeAll();
    }),
    workspace.onDidGrantWorkspaceTrust(rejudgeAll),
  ];
  void systems.refresh().catch(log.error);

  const placeOf = (uri: Uri) => {
    const place = systems.systemOf(uri);
    const one = place && kept.get(place.system.root);
    return place && one ? { one, path: place.path } : undefined;
  };

  return {
    findingsFor: async (document) => {
      const place = placeOf(document.uri);
      if (!place) return undefined;
      const { one } = place;
      const { files } = one.dirty || one.running ? await judge(one) : one.judged;
      return (files[place.path] ?? []).map(({ finding }) => finding);
    },
    latest: (uri) => {
      const place = placeOf(uri);
      return place ? (place.one.judged.files[place.path] ?? []) : [];
    },
    validateAll: async () => {
      await systems.refresh();
      if (kept.size === 0) return undefined;
      const all = await Promise.all([...kept.values()].map(judge));
      return all.flatMap(({ files }) => Object.values(files).flat()).length;
    },
    rootOf: (uri) => {
      const place = placeOf(uri);
      return place && Uri.file(place.one.system.root);
    },
    onDidChange: (listener) => changed.event(listener),
    dispose: () => {
      for (const one of kept.values()) clearTimeout(one.timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}
