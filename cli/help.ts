// The help, made from the table of commands.
import { product } from '../core/product.ts';
import { text } from '../core/text.ts';
import type { Command, Options } from './command.ts';
import { sharedOptions } from './shared-options.ts';
import type { Terminal } from './terminal/terminal.ts';

const flag = (name: string, value: string | undefined): string =>
  value ? `--${name} ${value}` : `--${name}`;

/** Two columns, the first as wide as its widest entry. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}

const optionRows = (options: Options, terminal: Terminal): string =>
  columns(Object.entries(options).map(([name, { value, help }]) => [flag(name, value), terminal.say(help)]));

/** Help of one command. */
export function commandHelp(command: Command, terminal: Terminal): string {
  const usage = ['govauth', command.name, command.positional, terminal.say(text('[选项]', '[OPTIONS]'))];
  return [
    terminal.say(command.summary),
    '',
    `${terminal.bold(terminal.say(text('用法', 'Usage')))}  ${usage.filter(Boolean).join(' ')}`,
    '',
    optionRows({ ...command.options, ...sharedOptions }, terminal),
  ].join('\n');
}

/** Help of the whole tool. */
export function toolHelp(commands: readonly Command[], terminal: Terminal): string {
  const title = terminal.say(
    text(
      '政务统一身份认证接入：生成、校验、登录实测',
      'Connect a system to a government identity platform: scaffold, validate, log in',
    ),
  );
  return [
    `${terminal.bold(`${product.name} ${product.version}`)}  ${title}`,
    '',
    `${terminal.bold(terminal.say(text('用法', 'Usage')))}  govauth ${terminal.say(text('命令 [选项]', 'COMMAND [OPTIONS]'))}`,
    '',
    columns(
      commands.map(({ name, positional, summary }) => [
        `${name} ${positional}`.trim(),
        terminal.say(summary),
      ]),
    ),
    '',
    optionRows(sharedOptions, terminal),
    '',
    terminal.say(
      text(
        '退出码：0 无问题，1 有发现，2 用法错误，3 本工具的故障。',
        'Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 a fault of this tool.',
      ),
    ),
  ].join('\n');
}
