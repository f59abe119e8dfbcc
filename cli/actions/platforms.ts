// Lists the shipped profiles, or shows one with the evidence of its values.
import { UserError } from '../../core/errors.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile, profiles } from '../../core/profile/profiles.ts';
import { type Text, text } from '../../core/text.ts';
import type { Action, Call } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { usageError } from '../usage-error.ts';

const statuses: Readonly<Record<Profile['status'], Text>> = {
  standard: text('开放标准', 'open standard'),
  official: text('官方文档', 'official document'),
  observed: text('取自公开代码，待核对', 'observed in public code, to be confirmed'),
  custom: text('自有档案', 'your own'),
};

const bases = {
  specification: text('规范', 'specification'),
  'public-code': text('公开代码', 'public code'),
  assumed: text('测试平台自定', 'assumed by the test platform'),
} as const satisfies Record<Profile['evidence'][number]['basis'], Text>;

const line = ({ id, title, status }: Profile, { say, bold, dim }: Terminal): string =>
  `${bold(id)}  ${say(title)}  ${dim(say(statuses[status]))}`;

function details(profile: Profile, terminal: Terminal): string {
  const { say, bold, dim } = terminal;
  return [
    line(profile, terminal),
    say(profile.description),
    '',
    bold(say(text('端点', 'Endpoints'))),
    `  authorize  ${profile.authorize.path}`,
    ...(profile.token ? [`  token      ${profile.token.method} ${profile.token.path}`] : []),
    `  userinfo   ${profile.userinfo.method} ${profile.userinfo.path}`,
    ...(profile.logout ? [`  logout     ${profile.logout.path}`] : []),
    '',
    bold(say(text('用户信息', 'Claims'))),
    ...Object.entries(profile.claims).map(
      ([name, { path, title }]) => `  ${name} ← ${path}  ${dim(say(title))}`,
    ),
    '',
    bold(say(text('依据', 'Evidence'))),
    ...profile.evidence.map(({ path, basis, source }) => `  ${path}  ${say(bases[basis])}: ${say(source)}`),
    ...(profile.unknowns.length > 0
      ? ['', bold(say(text('待实测确认', 'To be learned from the real platform')))]
      : []),
    ...profile.unknowns.map(({ path, what }) => `  ${path}  ${say(what)}`),
  ].join('\n');
}

function find(id: string): Profile {
  const profile = findProfile(id);
  if (profile) return profile;
  const ids = profiles.map((known) => known.id);
  throw new UserError({
    code: 'platform-unknown',
    text: text(`没有名为“${id}”的平台档案。`, `There is no platform profile “${id}”.`),
    hint: text(`现有：${ids.join('、')}。`, `There are: ${ids.join(', ')}.`),
  });
}

/** `govauth platforms new FILE`. */
async function start(call: Call): Promise<void> {
  const { terminal } = call;
  const [, file] = call.positionals;
  if (file === undefined)
    throw usageError(
      'profile-file-missing',
      text(
        '请写明新档案的文件，例如 govauth platforms new ./city-sso.profile.json。',
        'Name the file of the new profile: govauth platforms new ./city-sso.profile.json.',
      ),
      'platforms',
    );
  const from = find(call.text('from') ?? profiles[0]?.id ?? '');
  const { startProfile } = await import('../profiles/start-profile.ts');
  const path = startProfile(file, from);
  terminal.print(`${terminal.green('✓')} ${path}`);
  terminal.note(
    text(
      `底稿取自 ${from.id}。按运营方的文档改好后，在配置的 platform 写它的相对路径（以 ./ 开头）；govauth drift 会指出与真实平台的差别。`,
      `Drafted from ${from.id}. Edit it by the operator’s document, then name it in \`platform\` of the config, starting with ./; govauth drift tells where the real platform differs.`,
    ),
  );
}

export const action: Action = async (call) => {
  const {
    positionals: [id],
    flag,
    terminal,
  } = call;
  if (id === 'new') {
    await start(call);
    return exitCodes.clean;
  }
  if (id === undefined) {
    const list = profiles.map(({ id: name, title, status, flow }) => ({
      id: name,
      title: terminal.say(title),
      status,
      flow,
    }));
    if (flag('json')) terminal.print(JSON.stringify({ platforms: list }, undefined, 2));
    else for (const profile of profiles) terminal.print(line(profile, terminal));
  } else {
    const profile = find(id);
    terminal.print(flag('json') ? JSON.stringify(profile, undefined, 2) : details(profile, terminal));
  }
  return exitCodes.clean;
};
