// In the language status of a config: how many findings it has, and whether the workspace is restricted.
import { type Disposable, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode';
import type { Severity } from '../../core/finding.ts';
import { configLanguage, isConfig } from '../config-file/config-file.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import type { SystemFindings } from '../validation/system-findings.ts';

const selector = { language: configLanguage };

const severities: Readonly<Record<Severity, LanguageStatusSeverity>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  info: LanguageStatusSeverity.Information,
};

export function createFindingsStatus(systems: SystemFindings, judgements: Judgements): Disposable[] {
  const status = languages.createLanguageStatusItem('govauth.findings', selector);
  status.name = l10n.t('GovAuth findings');
  status.command = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };

  const show = () => {
    const document = window.activeTextEditor?.document;
    const judgement = document && isConfig(document) ? judgements.latest(document.uri) : undefined;
    if (!judgement) return;
    const uri = document?.uri;
    const ofSystem =
      uri && systems.rootOf(uri) ? systems.latest(uri).map(({ finding }) => finding) : undefined;
    const findings = ofSystem ?? judgement.findings;
    const worst = (['error', 'warning', 'info'] as const).find((severity) =>
      findings.some((finding) => finding.severity === severity),
    );
    status.severity = worst ? severities[worst] : LanguageStatusSeverity.Information;
    status.text = worst ? l10n.t('Findings: {0}', findings.length) : l10n.t('No findings');
    status.detail = 'GovAuth';
  };
  show();
  return [
    status,
    systems.onDidChange(show),
    judgements.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
  ];
}

/** Says in a restricted workspace what is switched off; gone once the workspace is trusted. */
export function createTrustStatus(): Disposable[] {
  if (workspace.isTrusted) return [];
  const status = languages.createLanguageStatusItem('govauth.trust', selector);
  status.name = l10n.t('GovAuth restricted mode');
  status.severity = LanguageStatusSeverity.Warning;
  status.text = l10n.t('Restricted mode: files are validated, nothing is run');
  status.command = { title: l10n.t('Manage Trust'), command: 'workbench.trust.manage' };
  return [status, workspace.onDidGrantWorkspaceTrust(() => status.dispose())];
}
