// Compares the platform of a live login with its profile, and writes what was learned where that is asked for.
import { setValue } from '../../core/document/set-value.ts';
import type { Drift } from '../../core/login/drift/drift.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { ownProfile } from '../drift/own-profile.ts';
import { showDrift } from '../drift/show-drift.ts';
import { writeChanges } from '../drift/write-changes.ts';
import { exitCodes } from '../exit-codes.ts';
import { liveLogin } from '../login/live-login.ts';
import { usageError } from '../usage-error.ts';

const nothing: Drift = { items: [], open: [] };

export const action: Action = async (call) => {
  const { terminal } = call;
  const format = choice(call, 'format', ['text', 'json'], 'text');
  const live = await liveLogin(call, format === 'json');
  if (!live) return exitCodes.findings;
  const { login, valid, file, environment } = live;
  const { items, open } = login.drift ?? nothing;
  const own = ownProfile(valid.config.platform, file);
  const changes = items.flatMap(({ change }) => change ?? []);
  const write = call.flag('write');
  if (write && !own)
    throw usageError(
      'profile-shipped',
      text(
        `--write 只写入自有的档案文件；${valid.profile.id} 随工具提供。`,
        `--write is for profile files of your own; ${valid.profile.id} is shipped with the tool.`,
      ),
      'drift',
    );
  const written = write && own !== undefined && changes.length > 0;
  if (written) writeChanges(own, changes);

  if (format === 'json')
    terminal.print(
      JSON.stringify(
        {
          format: 1,
          profile: valid.profile.id,
          environment,
          platformBaseUrl: login.platform.baseUrl,
          startedAt: login.startedAt,
          file: own?.path ?? null,
          written,
          passed: login.passed,
          open,
          items: items.map((item) =>
            item.change && own && !written
              ? { ...item, edits: setValue(own.text, item.change.path, item.change.value) }
              : item,
          ),
        },
        undefined,
        2,
      ),
    );
  else {
    showDrift({ drift: { items, open }, profile: valid.profile.id, own, changes, written }, terminal);
    if (!login.passed)
      terminal.note(
        text(
          '登录没有走完，只对照了到那一步为止的内容；原因见 govauth test。',
          'The login did not get to its end; only what came before it was compared. govauth test tells why.',
        ),
      );
  }
  const differs = items.some(({ kind }) => kind === 'differs');
  return differs || !login.passed ? exitCodes.findings : exitCodes.clean;
};
