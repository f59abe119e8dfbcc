// What the rules say of each config file: judged once a version, published as diagnostics, told to whoever listens.
import { type Disposable, EventEmitter, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { configLanguage, configName, findConfigs, isConfig } from '../config-file/config-file.ts';
import type { Log } from '../log.ts';
import type { SystemFindings } from '../validation/system-findings.ts';
import type { Validator } from '../validation/validator.ts';
import { type Judgement, judgeText } from './judge-text.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Milliseconds without a key before the file is judged. */
const pause = 200;

export interface Judgements extends Disposable {
  /** Judges what stands in the editor now; the same version is judged once. */
  readonly judge: (document: TextDocument) => Promise<Judgement>;
  /** The last judgement of the file, published already. */
  readonly latest: (config: Uri) => Judgement | undefined;
  /** Judges the file as it stands and publishes that. */
  readonly publish: (config: Uri) => Promise<void>;
  /** Every config file judged so far, in path order. */
  readonly documents: () => readonly TextDocument[];
  readonly onDidChange: (listener: () => void) => Disposable;
}

interface Kept {
  /** A file that is closed and opened again counts its versions from the start. */
  readonly document: TextDocument;
  readonly version: number;
  readonly judgement: Promise<Judgement>;
}

/** What is published as part of a system (validation/system-findings.ts). */
type Systems = Pick<SystemFindings, 'rootOf' | 'onDidChange'>;

export function createJudgements(
  validator: Validator,
  systems: Systems,
  log: Pick<Log, 'error'>,
): Judgements {
  const published = languages.createDiagnosticCollection('govauth');
  const changed = new EventEmitter<void>();
  const kept = new Map<string, Kept>();
  const latest = new Map<string, { readonly document: TextDocument; readonly judgement: Judgement }>();
  const timers = new Map<string, NodeJS.Timeout>();

  const judge = (document: TextDocument): Promise<Judgement> => {
    const key = document.uri.toString();
    const known = kept.get(key);
    if (known?.document === document && known.version === document.version) return known.judgement;
    const judgement = judgeText(document.getText(), document.uri, validator);
    kept.set(key, { document, version: document.version, judgement });
    // What failed once is tried again.
    judgement.catch(() => kept.get(key)?.judgement === judgement && kept.delete(key));
    return judgement;
  };

  const show = (document: TextDocument, { findings }: Judgement) => {
    const { uri } = document;
    if (systems.rootOf(uri)) return published.delete(uri);
    published.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, document)),
    );
  };
  /** Which files are part of a system is known later than what stands in them. */
  const showLone = () => {
    for (const { document, judgement } of latest.values())
      if (systems.rootOf(document.uri) || !published.has(document.uri)) show(document, judgement);
  };

  const judgeAndPublish = async (document: TextDocument): Promise<void> => {
    const { version, uri } = document;
    const judgement = await judge(document);
    if (document.version !== version) return;
    latest.set(uri.toString(), { document, judgement });
    show(document, judgement);
    changed.fire();
  };

  // Nobody waits for most judgements: a fault of ours goes to the log.
  const publish = (document: TextDocument): Promise<void> => judgeAndPublish(document).catch(log.error);

  const soon = (document: TextDocument) => {
    if (!isConfig(document)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => publish(document), pause),
    );
  };

  const forget = (uri: Uri) => {
    const key = uri.toString();
    clearTimeout(timers.get(key));
    for (const map of [kept, latest, timers]) map.delete(key);
    published.delete(uri);
    changed.fire();
  };

  /** Files that nobody has opened are judged too, so that Problems is complete. */
  const publishUri = async (uri: Uri): Promise<void> => {
    // One that is gone again by now has nothing to judge.
    const document = await workspace.openTextDocument(uri).then(undefined, () => undefined);
    return document ? publish(document) : forget(uri);
  };
  /** A platform profile of the project's own may have been saved: what it says is judged anew. */
  const rejudge = (saved: TextDocument) => {
    if (isConfig(saved) || !saved.uri.path.endsWith('.json')) return;
    kept.clear();
    for (const { document } of latest.values()) publish(document);
  };
  const publishAll = async () => {
    for (const uri of await findConfigs()) await publishUri(uri);
  };

  const files = workspace.createFileSystemWatcher(`**/${configName}`);
  const listeners: readonly Disposable[] = [
    published,
    changed,
    files,
    files.onDidCreate(publishUri),
    files.onDidChange(publishUri),
    files.onDidDelete(forget),
    workspace.onDidOpenTextDocument((document) => isConfig(document) && publish(document)),
    workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    workspace.onDidSaveTextDocument(rejudge),
    systems.onDidChange(showLone),
  ];
  for (const document of workspace.textDocuments)
    if (document.languageId === configLanguage) publish(document);
  void publishAll();

  return {
    judge,
    publish: publishUri,
    latest: (config) => latest.get(config.toString())?.judgement,
    documents: () =>
      [...latest.values()].map(({ document }) => document).sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1)),
    onDidChange: (listener) => changed.event(listener),
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}
