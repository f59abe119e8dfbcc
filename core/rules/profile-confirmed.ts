// A profile observed in public code is compared with the operator's document before production.
import type { Severity } from '../finding.ts';
import { text } from '../text.ts';
import type { Rule, RuleContext } from './rule.ts';

/** One finding, as grave as the gravest environment in question. */
function severityFor(environments: RuleContext['environments']): Severity | undefined {
  const names = environments.map(({ name }) => name);
  if (names.includes('production')) return 'error';
  return names.includes('test') ? 'warning' : undefined;
}

export const profileConfirmed: Rule = {
  id: 'profile-confirmed',
  severity: 'error',
  title: text('投产前平台档案须经官方文档核对', 'An observed profile is confirmed before production'),
  why: text(
    '部分平台档案的取值来自公开的接入代码，不是运营方的文档。平台换代后路径、参数和错误码都可能不同，投产前必须对照官方文档逐项核对并登记为已核对。',
    'The values of some profiles were observed in public integration code, not read in the operator’s document. Paths, parameters and error codes change between generations of a platform, so they have to be compared before production.',
  ),
  references: [],
  examples: { bad: '{ "platformConfirmed": false }', good: '{ "platformConfirmed": true }' },
  *check({ config, profile, environments, document }) {
    if (profile?.status !== 'observed' || config.platformConfirmed === true) return;
    const severity = severityFor(environments);
    if (!severity) return;
    yield {
      at: document.placeOf([config.platformConfirmed === undefined ? 'platform' : 'platformConfirmed']),
      severity,
      message: text(
        `平台档案 ${profile.id} 的取值来自公开代码，尚未按官方文档核对`,
        `The values of profile ${profile.id} come from public code and have not been confirmed`,
      ),
      hint: text(
        '向运营方索取接入文档，对照档案核对路径、参数、应答和错误码，然后写上 "platformConfirmed": true。',
        'Ask the operator for the integration document, compare paths, parameters, answers and error codes, then set "platformConfirmed": true.',
      ),
    };
  },
};
