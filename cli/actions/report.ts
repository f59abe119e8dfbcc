// The self-check form of one system, printed or written to a file.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { environmentNames } from '../../core/config/config.ts';
import { UserError } from '../../core/errors.ts';
import { checkSystem } from '../../core/io/project/check-system.ts';
import { findSystems } from '../../core/io/project/find-systems.ts';
import { product } from '../../core/product.ts';
import { selfCheckHtml } from '../../core/report/selfcheck/html.ts';
import { selfCheckMarkdown } from '../../core/report/selfcheck/markdown.ts';
import { type SelfCheck, selfCheck } from '../../core/report/selfcheck/self-check.ts';
import { type Language, text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { usageError } from '../usage-error.ts';

type Writer = (check: SelfCheck, language: Language) => string | Promise<string | Uint8Array>;

const writers: Readonly<Record<string, Writer>> = {
  '.md': selfCheckMarkdown,
  '.html': selfCheckHtml,
  // The library for it is only loaded when it is wanted.
  '.docx': async (check, language) => {
    const { selfCheckDocx } = await import('../../core/report/selfcheck/docx.ts');
    return selfCheckDocx(check, language);
  },
};

function writerFor(file: string): Writer {
  const writer = writers[extname(file).toLowerCase()];
  if (writer) return writer;
  const kinds = Object.keys(writers);
  throw usageError(
    'option-value',
    text(`--out 的扩展名应为 ${kinds.join('、')}。`, `--out has to end in ${kinds.join(', ')}.`),
    'report',
  );
}

const oneSystem = (path: string) =>
  new UserError({
    code: 'not-one-system',
    text: text(`“${path}”里不是一个系统。`, `“${path}” does not hold one system.`),
    hint: text(
      '自查表一次填一个系统，请给出它的目录。',
      'A form is about one system: name the folder of that one.',
    ),
  });

/** The day as people write it here. */
const today = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export const action: Action = async (call) => {
  const { terminal } = call;
  const [what, path = '.'] = call.positionals;
  if (what !== 'selfcheck')
    throw usageError(
      'argument-missing',
      text('应为 govauth report selfcheck。', 'govauth report selfcheck is meant.'),
      'report',
    );
  const out = call.text('out');
  const write = out === undefined ? selfCheckMarkdown : writerFor(out);
  const environment = choice(call, 'env', environmentNames, undefined);
  const level = choice(call, 'level', ['1', '2', '3', '4'], undefined);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw oneSystem(path);
  const systems = [...findSystems(resolve(path))];
  const [found] = systems;
  if (!found || systems.length > 1) throw oneSystem(path);
  const input = checkSystem(found, {
    tool: { name: 'GovAuth Kit', version: product.version },
    date: today(),
    environment,
    standards: call.flag('miping') ? ['GB/T 22239-2019', 'GB/T 39786-2021'] : ['GB/T 22239-2019'],
    protectionLevel: level === undefined ? undefined : Number(level),
  });
  const form = await write(selfCheck(input), terminal.language);
  if (out === undefined) terminal.print(String(form).trimEnd());
  else {
    writeFileSync(out, form);
    terminal.note(text(`已写入 ${out}`, `Written to ${out}`));
  }
  return exitCodes.clean;
};
