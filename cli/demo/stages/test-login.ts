// A live login test, with the tool in the system's place.
import { text } from '../../../core/text.ts';
import { testLogin } from '../../login/test-login.ts';
import type { DemoStage } from '../stage.ts';
import { stageFailed } from '../stage-failed.ts';

export const testLoginStage: DemoStage = {
  id: 'test-login',
  title: text('登录实测', 'Live login test'),
  run: async ({ terminal, signal, get, set }) => {
    const valid = get('valid');
    const login = await testLogin({
      valid,
      file: get('file'),
      environment: 'local',
      addresses: valid.config.environments.local,
      secrets: get('secrets'),
      openBrowser: false,
      terminal,
      signal,
    });
    set('login', login);
    const finding = login.checks.find((check) => check.status === 'failed')?.finding;
    if (finding) throw stageFailed(finding.message, finding.proof ?? '', finding.hint);
    const passed = login.checks.filter(({ status }) => status === 'passed').length;
    return text(`${passed} 项检查通过`, `checks passed: ${passed}`);
  },
};
