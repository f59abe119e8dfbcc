// What an invented evidence pack is made of: a failed login and a failing conformance run.
import type { EvidenceInput } from '../../core/evidence/evidence-input.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { failingRun } from '../report/sample-conformance.ts';
import { failedLogin } from '../report/sample-login.ts';

export function sampleEvidence(): EvidenceInput {
  const [profile] = profiles;
  if (!profile) throw new Error('no profile is shipped');
  return {
    report: {
      product: { name: 'GovAuth Kit', version: '0.0.1' },
      stages: [],
      login: failedLogin('x'),
      conformance: failingRun,
    },
    language: 'zh',
    configText: '// 配置\n{ "client": { "secret": "${env:CLIENT_SECRET}" } }\n',
    profile,
    node: 'v24.0.0',
    secrets: ['not-a-real-secret'],
  };
}
