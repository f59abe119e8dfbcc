// What findings mean for the exit code: errors and warnings are findings, an info is a remark.
import type { Finding } from '../../core/finding.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

export const findingsCode = (findings: readonly Finding[]): ExitCode =>
  findings.some(({ severity }) => severity !== 'info') ? exitCodes.findings : exitCodes.clean;
