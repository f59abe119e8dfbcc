// What each generated project brings to judge itself by: it builds without a warning, its linter is clean, its tests pass.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { mainProfiles } from './matrix.ts';
import { commandsOf } from './stack.ts';
import { createSystem, type System } from './system.ts';

const pairs = stacks.flatMap(({ id }) => mainProfiles.map((profile) => [id, profile.id] as const));

describe.each(pairs)('%s for %s', (stack, platform) => {
  let system: System;
  beforeAll(async () => {
    system = await createSystem({ stack, platform, platformUrl: 'http://127.0.0.1:9' });
  });
  afterAll(() => system?.remove());

  it('passes its own tests', async () => {
    const output = await system.run('test');
    // npm repeats the command, whose options may speak of warnings.
    expect(output.replaceAll(/^> .*$/gm, '')).not.toMatch(/\b(warn|warning|deprecated)\b/i);
    expect(output).not.toMatch(/\bskipped[: ]+[1-9]/i);
  });

  it('is clean to its linter, and formatted already', async () => {
    expect(commandsOf(stack).lint).not.toEqual([]);
    expect(await system.run('lint')).not.toMatch(/\bwarn/i);
  });

  it('tells its people in Chinese how it is run', () => {
    const readme = readFileSync(join(system.folder, 'README.md'), 'utf8');
    for (const heading of [
      '第一次运行',
      '设置',
      '账号与绑定',
      '作为服务运行',
      '没有外网的环境',
      '审计日志',
      '常见问题',
      '代码在哪里',
    ])
      expect(readme).toContain(heading);
    for (const command of ['test', 'start'] as const)
      expect(readme).toContain(commandsOf(stack)[command].join(' '));
  });
});
