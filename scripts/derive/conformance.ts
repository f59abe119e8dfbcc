// The page of all modules of the conformance run: what each plays, what it expects, which mutant fails it, how long it takes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from '../../core/conformance/module.ts';
import { modules, planIds } from '../../core/conformance/modules.ts';
import type { SystemFacts } from '../../core/conformance/system-facts.ts';
import { profiles } from '../../core/profile/profiles.ts';
import type { Text } from '../../core/text.ts';
import type { DerivedFile } from './derived-file.ts';

const root = join(import.meta.dirname, '../..');
const timesFile = join(root, 'docs/conformance/times.json');

/** Profile → module → milliseconds, as `test/generated/conformance.test.ts` measured them. */
type Times = Readonly<Record<string, Readonly<Record<string, number>>>>;

const times: Times = existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, 'utf8')) : {};
const defects = new Set(
  readdirSync(join(root, 'test/mutants/defects')).map((file) => file.replace(/\.ts$/, '')),
);

/** A system about which everything is known that a config can say. */
const known: SystemFacts = {
  name: '',
  url: 'http://127.0.0.1:3000',
  redirectUri: 'http://127.0.0.1:3000/auth/callback',
  postLogoutRedirectUri: 'http://127.0.0.1:3000/auth/logged-out',
  logoutAtPlatform: true,
  loginPath: '/',
  whoPath: '/',
  logout: { path: '/', method: 'POST' },
  stranger: 'somebody',
  disabled: 'somebody',
  parallelLogins: 50,
  takesAnybody: true,
  clientId: '',
  clientSecret: '',
  gateway: { environment: 'test' },
  openid: {
    idTokenSignedResponseAlg: 'ES256',
    userinfoSignedResponseAlg: 'ES256',
    backchannelLogoutPath: '/',
    frontchannelLogoutPath: '/',
    refreshPath: '/',
  },
};
const system = {
  restart: async () => undefined,
  output: () => '',
  hasEnded: async () => false,
  variants: { stranger: {}, brief: { idleSeconds: 1, absoluteSeconds: 2, shifts: true }, proxied: {} },
};

const reasonAt = (module: Module, profile: (typeof profiles)[number]): Text | undefined =>
  module.notApplicable({ profile, facts: known, system, realBrowser: true });

const isPlayed = (module: Module): boolean =>
  profiles.some((profile) => reasonAt(module, profile) === undefined);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const both = ({ zh, en }: Text): string => cell(`${zh}<br>${en}`);

/** The file of its mutant; faults without one mislead the party that every fault misleads. */
function killer({ id, faults }: Module): string {
  if (defects.has(id)) return `[${id}](../../test/mutants/defects/${id}.ts)`;
  return faults.length > 0 ? '[misled](../../test/mutants/misled.ts)' : '–';
}

const timed = Object.keys(times);

const took = (id: string): string => timed.map((profile) => times[profile]?.[id] ?? '–').join(' · ');

const playedRow = (module: Module): string =>
  `| \`${module.id}\`<br>${module.plans.join(', ')} | ${both(module.title)} | ${both(module.plays)} | ${both(module.expects)} | ${killer(module)} | ${took(module.id)} |`;

function unplayedRow(module: Module): string {
  const reasons = [
    ...new Map(
      profiles.flatMap((profile) => {
        const reason = reasonAt(module, profile);
        return reason ? [[reason.en, reason] as const] : [];
      }),
    ).values(),
  ];
  return `| \`${module.id}\` | ${both(module.title)} | ${reasons.map(both).join('<br>')} |`;
}

const page = (): string => `# 符合性检验的模块 · Modules of the conformance run

\`govauth test --system\` 既当浏览器又当平台，驱动正在运行的业务系统，逐个演出下列模块，只看两件事：有没有建立会话，给人看了什么。
与 OpenID 基金会的套件情形相同的，沿用它的编号。计划：${planIds.join('、')}，不写是 basic。

\`govauth test --system\` is browser and platform at once: it drives the running system through these modules and looks at
two things, whether a session was established and what was shown. Where the case is that of the OpenID Foundation’s
suite, the id is too. Plans: ${planIds.join(', ')}; basic by default.

每个模块都有一个只坏了一处的依赖方（变异体）通不过它，而正确的依赖方全部通过（\`test/mutants\`）。
misled 是知道哪个故障在演、并照它的相反去做的那一个：应当拒绝的放进来，应当接受的拒绝，两可的出错，退出时留着会话。没有故障时它与正确的完全一样；测试要求它恰好通不过有故障在演的全部模块，别的一个不少地通过。它证明的是每个故障真的演出、模块真的会判，不证明系统会怎样错；写错的样子由手写的变异体给出。
系统的重启只在非重启不可时发生：登录时又读了发现文档和公钥的系统，就在运行中演；没有读的，重启后再演，以那一次为准。只有换一种方式启动（没有账号、期限很短、在代理之后）才各重启一次。
用时为毫秒${timed.length > 0 ? `，依次是 ${timed.join('、')} 上生成的 Express 系统，由测试写下` : ''}。

Each module is failed by a relying party that is broken in one place (a mutant), and the sound one passes all of them
(\`test/mutants\`). misled is the one that knows which fault is played and does the opposite of what it demands: it lets in
whom it must refuse, refuses whom it must accept, breaks where both would do, keeps the session at logout. Without a fault
it is the sound one; the test wants it to fail exactly the modules in which a fault is played, and to pass all others. It
proves that every fault is played and judged, not how systems go wrong: that is what the mutants written by hand are for.
A system is started anew only where nothing else will do: one that reads discovery and keys again at a login meets a case
as it runs, one that did not is started anew and what it does then counts. Each other way to start it (no accounts, brief
limits, behind a proxy) costs one start. Times are milliseconds${timed.length > 0 ? ` of a generated Express system at ${timed.join(', ')}, written by the test` : ''}.

| 模块、计划<br>Module, plans | 检验什么<br>Title | 演出什么<br>What is played | 系统应当<br>The system must | 通不过的变异体<br>Failed by | ms |
|---|---|---|---|---|--:|
${modules.filter(isPlayed).map(playedRow).join('\n')}

## 不适用的模块 · Modules that do not apply

报告里这些是“不适用”，不是“通过”。

A report calls these “not applicable”, never “passed”.

| 模块<br>Module | 检验什么<br>Title | 为什么不适用<br>Why |
|---|---|---|
${modules
  .filter((module) => !isPlayed(module))
  .map(unplayedRow)
  .join('\n')}
`;

export const conformancePages: readonly DerivedFile[] = [{ path: 'docs/conformance/README.md', make: page }];
