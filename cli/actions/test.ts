// Runs a live login as the config describes it, and reports.
import { product } from '../../core/product.ts';
import { jsonReport } from '../../core/report/json.ts';
import type { Report } from '../../core/report/report.ts';
import { textReport } from '../../core/report/text.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { liveLogin } from '../login/live-login.ts';
import { writeReport } from '../login/write-report.ts';

export const action: Action = async (call) => {
  const { terminal } = call;
  const format = choice(call, 'format', ['text', 'json'], 'text');
  const live = await liveLogin(call, format === 'json');
  if (!live) return exitCodes.findings;
  const { login } = live;
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
