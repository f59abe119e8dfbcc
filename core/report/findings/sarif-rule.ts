// A rule as a reporting descriptor of a SARIF log.
import { type Language, say, text } from '../../text.ts';
import { fileUri, isRelative } from './file-path.ts';
import { sarifLevels } from './sarif-result.ts';
import { sarifText } from './sarif-text.ts';
import type { RuleInfo } from './validation-report.ts';

const pageWord = text('文档', 'Documentation');

/** Only an absolute URI may stand in a log. */
function helpUri(page: string): string | undefined {
  if (/^https?:\/\//.test(page)) return page;
  return isRelative(page) ? undefined : fileUri(page);
}

export function sarifRule({ id, title, why, severity, references, page }: RuleInfo, language: Language) {
  const uri = helpUri(page);
  const lines = [say(why, language), ...references, `${say(pageWord, language)}: ${page}`];
  return {
    id,
    shortDescription: { text: sarifText(say(title, language)) },
    fullDescription: { text: sarifText(say(why, language)) },
    help: { text: sarifText(lines.join('\n')) },
    ...(uri !== undefined && { helpUri: uri }),
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: ['security'], references },
  };
}
