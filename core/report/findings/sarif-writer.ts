// Findings as a log of SARIF 2.1.0, which code scanning of forges, Jenkins and editors read.
import { say } from '../../text.ts';
import type { MakeFindingsWriter } from './findings-writer.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { sourceRoot } from './sarif-location.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';
import { findingsWords } from './severity-words.ts';
import { tellableFixes } from './tellable-fixes.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarifWriter: MakeFindingsWriter = ({ tool, language, rules }) => {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: tool.name,
    version: tool.version,
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    rules: rules.map((rule) => sarifRule(rule, language)),
  };
  const bases = { [sourceRoot]: { description: { text: say(findingsWords.root, language) } } };
  let first = true;
  const silenced = { suppressed: 0, baselined: 0 };
  return {
    head: () =>
      `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify(bases)},"results":[`,
    system: (system) => {
      silenced.suppressed += system.suppressed;
      silenced.baselined += system.baselined;
      const fingerprint = fingerprintsOf(system);
      const ruleIndex = (id: string) => indexes.get(id);
      const context = { system, language, ruleIndex, fingerprint, fixOf: tellableFixes(system) };
      const results = [
        ...system.findings.map((finding) => sarifResult(finding, context)),
        ...(system.silenced ?? []).map((one) => sarifResult(one.finding, context, one)),
      ];
      return results
        .map((result) => {
          const separator = first ? '' : ',';
          first = false;
          return `${separator}\n${JSON.stringify(result)}`;
        })
        .join('');
    },
    tail: () => `\n],"properties":${JSON.stringify(silenced)}}]}\n`,
  };
};
