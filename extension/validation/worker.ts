// The thread that validates: parsing a long file takes longer than an editor may stand still.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { stacks } from '../../core/config/stacks.ts';
import { lines } from '../../core/document/lines.ts';
import { type Place, UserError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { findSystems } from '../../core/io/project/find-systems.ts';
import { validateSources } from '../../core/io/project/judge-system.ts';
import { parseProfile } from '../../core/profile/parse.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import type { Project, SourceFile } from '../../core/project/project.ts';
import { createRecord, parseBaseline } from '../../core/validation/baseline.ts';
import { validate } from '../../core/validation/validate.ts';
import { createKnownFiles } from './known-files.ts';
import type {
  Answered,
  Asked,
  ConfigJudged,
  ConfigRequest,
  FindRequest,
  Found,
  Judged,
  JudgeRequest,
  PlacedFinding,
} from './protocol.ts';

const knownFiles = createKnownFiles();
/** What was made of each system the last time: only files that changed are read anew. */
const projects = new Map<string, Project>();

const find = ({ folders }: FindRequest): Found => ({
  systems: folders.flatMap((folder) => [...findSystems(folder)]),
});

function sourcesOf({ system, open }: JudgeRequest): readonly SourceFile[] {
  const opened = new Map(open.map((source) => [source.path, source]));
  const isEdited = (path: string) => opened.get(path)?.saved === false;
  const onDisk = knownFiles(
    system.root,
    system.files.filter((path) => !isEdited(path)),
  );
  const encodings = new Map(onDisk.map(({ path, encoding }) => [path, encoding]));
  // What the editor made of a file counts, for its places do; that it is in no UTF-8 only the disk tells.
  const shown = [...opened.values()].map(({ path, text }): SourceFile => {
    const encoding = encodings.get(path);
    return encoding ? { path, text, encoding } : { path, text };
  });
  return [...onDisk.filter(({ path }) => !opened.has(path)), ...shown];
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

const stampOf = (findings: readonly PlacedFinding[]): string =>
  createHash('sha1').update(JSON.stringify(findings)).digest('base64');

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
  const byFile: Record<string, PlacedFinding[]> = {};
  for (const finding of withoutRecorded(findings, request, (path) => texts.get(path))) {
    const { at, related = [] } = finding;
    if (!at) continue;
    const path = at.file ?? '';
    byFile[path] ??= [];
    byFile[path].push({ finding, end: endOf(at), relatedEnds: related.map((one) => endOf(one.at)) });
  }
  const files = Object.entries(byFile).map(([path, found]) => [
    path,
    { stamp: stampOf(found), findings: found },
  ]);
  return { files: Object.fromEntries(files) };
}

function profileIn(text: string | undefined): Profile | undefined {
  if (text === undefined) return undefined;
  try {
    return parseProfile(text);
  } catch (error) {
    // What is there is no profile: the rules say so at the config's own line.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function judgeConfig({ text, profiles }: ConfigRequest): ConfigJudged {
  const resolveProfile = (reference: string) => findProfile(reference) ?? profileIn(profiles[reference]);
  const { findings, config: valid } = validate(text, { resolveProfile, stacks });
  return { findings, valid };
}

function answer(request: Asked['request']): Answered['answer'] {
  if (request.kind === 'find') return find(request);
  return request.kind === 'judge' ? judge(request) : judgeConfig(request);
}

function answerTo({ id, request }: Asked): Answered {
  try {
    return { id, answer: answer(request) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answerTo(asked)));
