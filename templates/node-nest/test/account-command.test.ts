// 账号管理命令：真正运行一遍。
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createTestDatabase } from './test-database.ts';

test('新建、重复、弱密码、停用、列出', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'accounts-'));
  const database = await createTestDatabase(directory);
  t.after(async () => {
    await database.remove();
    rmSync(directory, { recursive: true });
  });
  const auditLogFile = join(directory, 'audit.jsonl');
  const run = (args: string[], password = '') =>
    spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/accounts/command.ts', ...args],
      {
        input: password,
        encoding: 'utf8',
        env: { ...process.env, ...database.env, AUDIT_LOG_FILE: auditLogFile },
      },
    );

  const added = run(['add', 'zhangsan', '--role', 'user'], 'Correct-Horse-9\n');
  assert.deepEqual([added.status, added.stderr], [0, '']);
  assert.match(added.stdout, /已新建账号 zhangsan/);
  assert.match(run(['add', 'zhangsan'], 'Correct-Horse-9\n').stderr, /已经存在/);
  assert.match(run(['add', 'lisi'], 'short\n').stderr, /至少 8 个字符/);
  assert.match(run(['add', 'lisi', '--role', 'root'], 'Correct-Horse-9\n').stderr, /--role 只能是/);
  assert.equal(run(['disable', 'zhangsan']).status, 0);
  assert.match(run(['list']).stdout, /^zhangsan\tuser\t已停用\t未绑定$/m);
  assert.equal(run(['disable', 'nobody']).status, 1);
  assert.equal(run([]).status, 1);
  assert.equal(readFileSync(auditLogFile, 'utf8').trim().split('\n').length, 2);
});
