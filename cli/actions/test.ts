// Runs a live login as the config describes it, and reports.
import { environmentNames } from '../../core/config/config.ts';
import { UserError } from '../../core/errors.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { product } from '../../core/product.ts';
import { jsonReport } from '../../core/report/json.ts';
import type { Report } from '../../core/report/report.ts';
import { textReport } from '../../core/report/text.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { judgeConfig } from '../judge-config.ts';
import { testLogin } from '../login/test-login.ts';
import { writeReport } from '../login/write-report.ts';
import { clientSecrets } from '../secrets/client-secrets.ts';

const productionRefused = (): UserError =>
  new UserError({
    code: 'production-refused',
    text: text(
      '默认不对生产环境做登录实测：会在生产平台留下真实的登录记录。',
      'A live login test is not run against production: it leaves real logins in the records of the platform.',
    ),
    hint: text(
      '确有需要并已获准时，加上 --allow-production。',
      'Where it is needed and permitted, add --allow-production.',
    ),
  });

export const action: Action = async (call) => {
  const { terminal, signal } = call;
  const environment = choice(call, 'env', environmentNames, 'local');
  const format = choice(call, 'format', ['text', 'json'], 'text');
  if (environment === 'production' && !call.flag('allow-production')) throw productionRefused();
  const file = readConfig(call.positionals[0] ?? '.');
  const { findings, config: valid } = await judgeConfig(file, environment);
  await reportFindings({ file, findings, fatal: !valid, json: format === 'json' }, terminal);
  const addresses = valid?.config.environments[environment];
  if (!valid || !addresses) return exitCodes.findings;

  const login = await testLogin({
    valid,
    file,
    environment,
    addresses,
    secrets: clientSecrets(valid, environment, file),
    persona: call.text('persona'),
    openBrowser: !call.flag('no-browser'),
    terminal,
    signal,
  });
  const report: Report = { product, login, stages: [] };
  terminal.print(
    (format === 'json'
      ? jsonReport(report)
      : textReport(report, terminal.language, { colour: terminal.colour })
    ).trimEnd(),
  );
  const path = call.text('report');
  if (path !== undefined) {
    const written = writeReport(path, report, terminal.language);
    terminal.note(text(`报告：${written}`, `Report: ${written}`));
  }
  return login.passed ? exitCodes.clean : exitCodes.findings;
};
