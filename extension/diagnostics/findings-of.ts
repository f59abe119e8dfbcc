// What the rules say of a document as it stands: as part of its system, or, where there is none on disk, as a lone config.
import type { TextDocument } from 'vscode';
import type { Finding } from '../../core/finding.ts';
import { isConfig } from '../config-file/config-file.ts';
import type { SystemFindings } from '../validation/system-findings.ts';
import type { Judgements } from './judgements.ts';

export type FindingsOf = (document: TextDocument) => Promise<readonly Finding[]>;

export const createFindingsOf =
  (systems: SystemFindings, judgements: Judgements): FindingsOf =>
  async (document) => {
    const found = await systems.findingsFor(document);
    if (found) return found;
    return isConfig(document) ? (await judgements.judge(document)).findings : [];
  };
