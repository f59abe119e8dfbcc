// The thread that validates: parsing a long file takes longer than an editor may stand still.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { lines } from '../../core/document/lines.ts';
import type { Place } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { findSystems } from '../../core/io/project/find-systems.ts';
import { validateSources } from '../../core/io/project/judge-system.ts';
import type { Project, SourceFile } from '../../core/project/project.ts';
import { createRecord, parseBaseline } from '../../core/validation/baseline.ts';
import { createKnownFiles } from './known-files.ts';
import type { Answered, Asked, FindRequest, Found, Judged, JudgeRequest, PlacedFinding } from './protocol.ts';

const knownFiles = createKnownFiles();
/** What was made of each system the last time: only files that changed are read anew. */
const projects = new Map<string, Project>();

const find = ({ folders }: FindRequest): Found => ({
  systems: folders.flatMap((folder) => [...findSystems(folder)]),
});

function sourcesOf({ system, open }: JudgeRequest): readonly SourceFile[] {
  const opened = new Map(open.map((source) => [source.path, source]));
  const onDisk = knownFiles(
    system.root,
    system.files.filter((path) => !opened.has(path)),
  );
  return [...onDisk, ...opened.values()];
}

/** Those that are on record are left out; a record that cannot be read leaves out nothing. */
function withoutRecorded(
  findings: readonly Finding[],
  { system, baseline }: JudgeRequest,
  textOf: (path: string) => string | undefined,
): readonly Finding[] {
  if (baseline === undefined) return findings;
  let text: string;
  try {
    text = readFileSync(baseline, 'utf8');
  } catch {
    return findings;
  }
  const record = parseBaseline(text);
  if (!record) return findings;
  const isOnRecord = createRecord(record);
  return findings.filter((finding) => {
    const path = finding.at?.file ?? '';
    const file = relative(dirname(baseline), join(system.root, path)).replaceAll('\\', '/');
    return !isOnRecord({ file, finding, source: textOf(path) });
  });
}

function judge(request: JudgeRequest): Judged {
  const { root } = request.system;
  const sources = sourcesOf(request);
  const { project, findings } = validateSources(request.system, sources, request.settings, {
    former: projects.get(root),
    git: request.git,
  });
  projects.set(root, project);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const positions = new Map<string, ReturnType<typeof lines>>();
  const endOf = ({ file = '', offset, length }: Place) => {
    const known = positions.get(file) ?? lines(texts.get(file) ?? '');
    positions.set(file, known);
    return known(offset + length);
  };
  const files: Record<string, PlacedFinding[]> = {};
  for (const finding of withoutRecorded(findings, request, (path) => texts.get(path))) {
    const { at, related = [] } = finding;
    if (!at) continue;
    const path = at.file ?? '';
    files[path] ??= [];
    files[path].push({ finding, end: endOf(at), relatedEnds: related.map((one) => endOf(one.at)) });
  }
  return { files };
}

function answerTo({ id, request }: Asked): Answered {
  try {
    return { id, answer: request.kind === 'find' ? find(request) : judge(request) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answerTo(asked)));
