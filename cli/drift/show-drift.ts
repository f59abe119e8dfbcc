// Drift as the command prints it: what was found, and how the profile can follow.
import type { Drift, ProfileChange } from '../../core/login/drift/drift.ts';
import { driftLines } from '../../core/report/drift-text.ts';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { OwnProfile } from './own-profile.ts';

const none = text('平台与档案一致。', 'The platform is as its profile says.');

/** Where changes go: into the integrator's own file when asked to, else into a copy he makes. */
function advice(profile: string, own: OwnProfile | undefined, written: boolean) {
  if (written && own) return text(`已写入 ${own.reference}。`, `Written to ${own.reference}.`);
  if (own)
    return text(
      `以上“可改为”的值尚未写入；确认后加 --write 写入 ${own.reference}。`,
      `Nothing has been changed; once the values are confirmed, --write puts them into ${own.reference}.`,
    );
  return text(
    `${profile} 是随工具提供的档案，不会被修改。需要时复制一份：govauth platforms ${profile} --json > ./${profile}.json，把配置的 platform 改为 "./${profile}.json"，再运行一次。`,
    `${profile} is shipped with the tool and is not changed. Where needed, copy it: govauth platforms ${profile} --json > ./${profile}.json, name "./${profile}.json" as platform in the config, and run again.`,
  );
}

export interface Shown {
  readonly drift: Drift;
  readonly profile: string;
  readonly own: OwnProfile | undefined;
  readonly changes: readonly ProfileChange[];
  readonly written: boolean;
}

export function showDrift({ drift, profile, own, changes, written }: Shown, terminal: Terminal): void {
  const lines = driftLines(drift, terminal.language);
  const differs = drift.items.some(({ kind }) => kind === 'differs');
  for (const line of lines) terminal.print(line);
  if (!differs) terminal.print(terminal.say(none));
  if (changes.length > 0) terminal.note(advice(profile, own, written));
}
