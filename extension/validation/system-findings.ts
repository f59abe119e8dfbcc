// What the rules say of every file of the workspace's systems: judged aside, published as diagnostics, told to who listens.
import { type Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Finding } from '../../core/finding.ts';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import type { Log } from '../log.ts';
import type { Judged, PlacedFinding } from './protocol.ts';
import { createPublishedFindings } from './published-findings.ts';
import { validationSection, validationSettings } from './settings.ts';
import type { Validator } from './validator.ts';
import { createWorkspaceSystems } from './workspace-systems.ts';

/** Milliseconds without a key before a system is judged. */
const pause = 200;

export interface SystemFindings extends Disposable {
  /** Of a document as it stands now, waited for; undefined when it is part of no system. */
  readonly findingsFor: (document: TextDocument) => Promise<readonly Finding[] | undefined>;
  /** What was last said of a file, without its places in the editor. */
  readonly latest: (uri: Uri) => readonly PlacedFinding[];
  /** Judges everything now; resolves with the number of findings that are shown, undefined when the workspace has no system. */
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

export function createSystemFindings(validator: Validator, log: Pick<Log, 'error'>): SystemFindings {
  const changed = new EventEmitter<void>();
  const systems = createWorkspaceSystems(validator, log.error);
  const published = createPublishedFindings();
  const kept = new Map<string, Kept>();

  const askAbout = (system: FoundSystem): Promise<Judged> => {
    const { rules, baseline } = validationSettings(Uri.file(system.root));
    const open = systems.openIn(system).flatMap((document) => {
      const path = systems.systemOf(document.uri)?.path;
      return path === undefined ? [] : [{ path, text: document.getText(), saved: !document.isDirty }];
    });
    // A restricted workspace is read, nothing in it is run: git would be.
    const git = workspace.isTrusted;
    return validator.ask({ kind: 'judge', system, open, settings: { given: rules }, git, baseline });
  };

  const begin = async (one: Kept): Promise<Judged> => {
    clearTimeout(one.timer);
    one.dirty = false;
    one.running = askAbout(one.system);
    try {
      one.judged = await one.running;
    } finally {
      one.running = undefined;
    }
    // Meanwhile the system may have been found anew, or be gone.
    if (kept.get(one.system.root) === one) published.show(one.system, one.judged);
    changed.fire();
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

  const follow = () => {
    const found = new Map(systems.all().map((system) => [system.root, system]));
    for (const [root, one] of kept)
      if (!found.has(root)) {
        clearTimeout(one.timer);
        published.forget(root);
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
  const rejudge = (one: Kept) => {
    one.dirty = true;
    judgeAside(one);
  };
  const rejudgeAll = () => [...kept.values()].map(rejudge);
  /** A record of former findings was made, written anew or removed. */
  const followRecord = ({ fsPath }: Uri) =>
    [...kept.values()]
      .filter(({ system }) => validationSettings(Uri.file(system.root)).baseline === fsPath)
      .map(rejudge);
  const records = workspace.createFileSystemWatcher('**/*.json');

  const listeners: readonly Disposable[] = [
    published,
    changed,
    systems,
    records,
    records.onDidCreate(followRecord),
    records.onDidChange(followRecord),
    records.onDidDelete(followRecord),
    systems.onDidChange(follow),
    systems.onDidSave(soon),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) soon(document.uri);
    }),
    // Where only open files are shown, which those are has changed.
    window.tabGroups.onDidChangeTabs(() => {
      for (const { system, judged } of kept.values()) published.show(system, judged);
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
      return (files[place.path]?.findings ?? []).map(({ finding }) => finding);
    },
    latest: (uri) => {
      const place = placeOf(uri);
      return place ? (place.one.judged.files[place.path]?.findings ?? []) : [];
    },
    validateAll: async () => {
      await systems.refresh();
      if (kept.size === 0) return undefined;
      await Promise.all([...kept.values()].map(judge));
      return published.count();
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
