// Ids, secrets and passwords that are written down in the files of a system. References are not among them.

import type { FileKind } from '../kinds.ts';
import { type Project, type ProjectFile, view } from '../project.ts';
import type { Credential } from './credentials/credential.ts';
import { credentialsInCode } from './credentials/in-code.ts';
import { credentialsInDockerfile } from './credentials/in-dockerfile.ts';
import { credentialsInSettings } from './credentials/in-settings.ts';
import { credentialsInXml } from './credentials/in-xml.ts';

type Reader = (file: ProjectFile) => readonly Credential[];

const readers: Partial<Readonly<Record<FileKind, Reader>>> = {
  spring: credentialsInSettings,
  settings: credentialsInSettings,
  compose: credentialsInSettings,
  dotenv: credentialsInSettings,
  'php-ini': credentialsInSettings,
  'web-xml': credentialsInXml,
  dockerfile: credentialsInDockerfile,
  java: credentialsInCode,
  javascript: credentialsInCode,
  php: credentialsInCode,
  page: credentialsInCode,
};

/** In the order of files; those of one file by place. Test code is left out. */
export const credentials = view((project: Project): readonly Credential[] =>
  project.files.flatMap((file) => {
    const reader = file.kind && !file.testCode ? readers[file.kind] : undefined;
    return (reader?.(file) ?? []).toSorted((a, b) => a.span.offset - b.span.offset);
  }),
);
