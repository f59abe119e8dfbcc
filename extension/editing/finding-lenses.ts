// At the head of a file with findings: how many there are, and all fixes at once.
import { CodeLens, type CodeLensProvider, l10n, Range } from 'vscode';
import { compatiblyFixed } from '../../core/validation/compatible-fixes.ts';
import type { SystemFindings } from '../validation/system-findings.ts';

const top = new Range(0, 0, 0, 0);

export const createFindingLenses = (systems: SystemFindings): CodeLensProvider => ({
  onDidChangeCodeLenses: systems.onDidChange,
  provideCodeLenses: (document) => {
    const findings = systems.latest(document.uri).map(({ finding }) => finding);
    if (findings.length === 0) return [];
    const fixable = compatiblyFixed(findings).length;
    const count = new CodeLens(top, {
      title: `$(warning) ${l10n.t('GovAuth findings: {0}', findings.length)}`,
      command: 'workbench.actions.view.problems',
    });
    const fix = new CodeLens(top, {
      title: `$(wand) ${l10n.t('Fix {0} of them', fixable)}`,
      command: 'editor.action.fixAll',
      arguments: [{ kind: 'source.fixAll.govauth', apply: 'first' }],
    });
    return fixable > 0 ? [count, fix] : [count];
  },
});
