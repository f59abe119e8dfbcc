// Shows the report of the last test of this window.
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import type { Parts } from '../parts.ts';

export async function openReport({ reports }: Parts): Promise<void> {
  if (await reports.show()) return;
  throw new UserError({
    code: 'report-missing',
    text: text('本窗口还没有测试报告。', 'There is no test report in this window yet.'),
    hint: text(
      '请先运行命令“GovAuth：运行登录实测”或“GovAuth：检验业务系统”。',
      'Run “GovAuth: Run Login Test” or “GovAuth: Test Business System” first.',
    ),
  });
}
