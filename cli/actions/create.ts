// Scaffolds a project: config text from answers or from the folder itself, then validate, plan, write.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeConfig } from '../../core/config/write-config.ts';
import { proofPath } from '../../core/conformance/proof.ts';
import { UserError } from '../../core/errors.ts';
import type { Plan } from '../../core/generate/plan-shape.ts';
import { compare } from '../../core/io/compare.ts';
import { configName, readConfig } from '../../core/io/read-config.ts';
import type { Finisher } from '../../core/io/start-finisher.ts';
import { type Written, writePlan } from '../../core/io/write-plan.ts';
import { product } from '../../core/product.ts';
import { text } from '../../core/text.ts';
import type { Action, Call } from '../command.ts';
import { gatherAnswers } from '../create/gather-answers.ts';
import { type ProjectSource, projectPlan } from '../create/project-plan.ts';
import { planJson, planText } from '../create/show-plan.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { finisherCommand } from '../finisher-command.ts';

/** A folder that has a config already is scaffolded from it. */
function fromFolder(call: Call, folder: string): ProjectSource {
  const extra = ['stack', 'platform'].find((option) => call.text(option) !== undefined);
  if (extra !== undefined)
    throw new UserError({
      code: 'config-exists',
      text: text(
        `${folder} 已有 ${configName}，--${extra} 不起作用。`,
        `${folder} has a ${configName} already, so --${extra} says nothing.`,
      ),
      hint: text(
        `请直接修改 ${configName}，或用 --answers 另给答案。`,
        `Edit ${configName}, or give other answers with --answers.`,
      ),
    });
  const configText = readConfig(folder).text;
  return {
    configText,
    files: [],
    folder,
    language: call.terminal.language,
  };
}

async function fromAnswers(call: Call, folder: string): Promise<ProjectSource> {
  const { language } = call.terminal;
  const { answers, platform } = await gatherAnswers(call);
  const configText = writeConfig(answers, language, platform.resolve);
  return { configText, own: platform.own, files: platform.files, folder, language };
}

async function consent(call: Call, plan: Plan, folder: string): Promise<boolean> {
  if (call.flag('overwrite')) return true;
  const differing = compare(plan, folder).files.filter(({ state }) => state === 'differs');
  if (differing.length === 0 || !call.terminal.isInteractive) return false;
  const { default: confirm } = await import('@inquirer/confirm');
  const names = differing.map(({ file }) => file.path).join(', ');
  const message = call.terminal.say(text(`覆盖这些文件？${names}`, `Overwrite these files? ${names}`));
  return confirm({ message, default: false }, { signal: call.signal });
}

function showWritten(call: Call, { folder, files }: Written, plan: Plan): void {
  const { terminal } = call;
  const made = files.filter(({ state }) => state === 'new' || state === 'differs').length;
  if (call.flag('json')) {
    terminal.print(
      JSON.stringify(
        { folder, template: plan.template, config: join(folder, configName), files },
        undefined,
        2,
      ),
    );
    return;
  }
  const here = relative('', folder);
  terminal.print(
    [
      `${terminal.green('✓')} ${terminal.say(text(`已写入 ${made} 个文件：${folder}`, `${made} files written: ${folder}`))}`,
      terminal.say(text('接下来：', 'Next:')),
      ...(here === '' ? [] : [`  cd ${/[^\w./-]/.test(here) ? `"${here}"` : here}`]),
      `  ${terminal.say(text('按 README.md 安装、启动', 'install and start it as README.md says'))}`,
      `  govauth test    ${terminal.dim(terminal.say(text('实测登录', 'a live login test')))}`,
    ].join('\n'),
  );
}

/** What the proof said, module by module where one failed. */
async function proved(call: Call, folder: string, plan: Plan): Promise<ExitCode> {
  const { terminal } = call;
  const [{ proveWritten }, { textReport }] = await Promise.all([
    import('../proof/prove-written.ts'),
    import('../../core/report/text.ts'),
  ]);
  const conformance = await proveWritten(plan, folder, call);
  if (!conformance.passed) {
    const report = { product, stages: [], conformance };
    terminal.note(text('没有通过，工程里没有写入证明。', 'Not passed: the project carries no proof.'));
    terminal.print(textReport(report, terminal.language, { colour: terminal.colour }).trimEnd());
    return exitCodes.findings;
  }
  const passed = conformance.modules.filter(({ status }) => status === 'passed').length;
  terminal.note(
    text(
      `已证明：${passed} 项检验全部通过，见 ${join(folder, proofPath)}`,
      `Proven: ${passed} modules passed, see ${join(folder, proofPath)}`,
    ),
  );
  return exitCodes.clean;
}

/** Up and warm by the time everything is staged; a folder that does not exist yet needs none. */
async function finisherFor(call: Call, folder: string): Promise<Finisher | undefined> {
  if (!existsSync(folder) || call.flag('dry-run')) return undefined;
  const { startFinisher } = await import('../../core/io/start-finisher.ts');
  return startFinisher(finisherCommand);
}

export const action: Action = async (call) => {
  const { terminal, signal } = call;
  const folder = call.positionals[0] ?? '.';
  const fromConfig = call.text('answers') === undefined && existsSync(join(folder, configName));
  const finisher = await finisherFor(call, folder);
  try {
    const source = fromConfig ? fromFolder(call, folder) : await fromAnswers(call, folder);
    const { plan, findings } = await projectPlan(source);
    const file = { path: join(folder, configName), text: source.configText };
    await reportFindings({ file, findings, fatal: !plan, json: call.flag('json') }, terminal);
    if (!plan) return exitCodes.findings;
    if (call.flag('dry-run')) {
      const comparison = compare(plan, folder);
      terminal.print(
        call.flag('json')
          ? JSON.stringify(planJson(plan, comparison, folder), undefined, 2)
          : planText(comparison, terminal),
      );
      return exitCodes.clean;
    }
    const overwrite = await consent(call, plan, folder);
    const written = await writePlan(plan, folder, { finisher, overwrite, signal });
    showWritten(call, written, plan);
    return call.flag('prove') ? await proved(call, written.folder, plan) : exitCodes.clean;
  } finally {
    finisher?.close();
  }
};
