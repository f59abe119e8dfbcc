// 账号管理命令：npm run account -- <命令>。密码从环境变量 ACCOUNT_PASSWORD 或标准输入读取，不出现在命令行里。
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createAudit } from '../audit.ts';
import { auditLogFileFrom } from '../settings.ts';
import { type Account, AccountProblem, createAccounts, type Role, roles } from './accounts.ts';
import { createBindings } from './bindings.ts';
import { openDatabase } from './database.ts';
import { readDatabaseAddress } from './database-address.ts';

const usage = `用法：
  npm run account -- add <账号名> [--role user|admin] [--name 显示名]   新建账号（密码从标准输入读）
  npm run account -- password <账号名>                                 重设密码（密码从标准输入读）
  npm run account -- disable <账号名>                                  停用，已登录的会话随即失效
  npm run account -- enable <账号名>                                   恢复
  npm run account -- bind <账号名> --subject <平台账号标识>            由管理员绑定
  npm run account -- unbind <账号名>                                   由管理员解除绑定
  npm run account -- list                                              列出账号

密码也可以放在环境变量 ACCOUNT_PASSWORD 里。`;

/** 不读整套设置：没有平台密钥的运维人员也能管理账号。 */
const problems: string[] = [];
const address = readDatabaseAddress(process.env, problems);
const auditLogFile = auditLogFileFrom(process.env);

async function readPassword(): Promise<string> {
  if (process.env.ACCOUNT_PASSWORD) return process.env.ACCOUNT_PASSWORD;
  if (process.stdin.isTTY) process.stderr.write('请输入密码（会显示在屏幕上）：');
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string', default: 'user' },
      name: { type: 'string' },
      subject: { type: 'string' },
    },
  });
  const [command, username = ''] = positionals;
  const known = ['add', 'password', 'disable', 'enable', 'bind', 'unbind', 'list'];
  if (!command || !known.includes(command) || (command !== 'list' && username === ''))
    throw new AccountProblem(usage);
  if (!(roles as readonly string[]).includes(values.role))
    throw new AccountProblem(`--role 只能是 ${roles.join(' 或 ')}。`);

  if (problems.length > 0) throw new AccountProblem(problems.join('\n'));
  const database = await openDatabase(address).catch((error: Error) => {
    throw new AccountProblem(error.message);
  });
  const accounts = createAccounts(database);
  const bindings = createBindings(database, accounts);
  const existing = async (): Promise<Account> => {
    const account = await accounts.byUsername(username);
    if (!account) throw new AccountProblem(`没有账号 ${username}。`);
    return account;
  };

  const commands: Record<string, () => Promise<string>> = {
    async add() {
      const password = await readPassword();
      const account = await accounts.add({
        username,
        displayName: values.name ?? username,
        role: values.role as Role,
        password,
      });
      return `已新建账号 ${account.username}（角色 ${account.role}）。`;
    },
    async password() {
      await existing();
      await accounts.setPassword(username, await readPassword());
      return `已重设 ${username} 的密码。`;
    },
    async disable() {
      await accounts.setDisabled(username, true);
      return `已停用 ${username}。`;
    },
    async enable() {
      await accounts.setDisabled(username, false);
      return `已恢复 ${username}。`;
    },
    async bind() {
      if (!values.subject) throw new AccountProblem('请用 --subject 给出平台账号标识。');
      await bindings.bind(values.subject, (await existing()).id);
      return `已绑定 ${username}。`;
    },
    async unbind() {
      return (await bindings.unbind((await existing()).id))
        ? `已解除 ${username} 的绑定。`
        : `${username} 没有绑定。`;
    },
    async list() {
      const lines: string[] = [];
      for (const { id, username, role, disabled } of await accounts.list()) {
        const bound = await bindings.isBound(id);
        lines.push([username, role, disabled ? '已停用' : '正常', bound ? '已绑定' : '未绑定'].join('\t'));
      }
      return lines.join('\n') || '还没有账号。';
    },
  };

  try {
    const message = (await commands[command]?.()) ?? usage;
    if (command !== 'list') {
      createAudit(auditLogFile)({
        event: 'account-changed',
        result: 'success',
        reason: `${command} by ${userInfo().username}`,
        account: username,
        subject: values.subject,
      });
    }
    return message;
  } finally {
    await database.destroy();
  }
}

try {
  console.log(await run());
} catch (error) {
  const expected =
    error instanceof AccountProblem ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
