// Every fault of the test platform as a module: what the system has to do about it, judged by what it does.
import type { Fault } from '../../platform/fault.ts';
import { faults } from '../../platform/faults.ts';
import type { Hook, Seam } from '../../platform/seams.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import { accepted, refused, spilling } from '../judge.ts';
import { type Module, module, type PlanId, type Setting, type Violation } from '../module.ts';
import type { Play } from '../play.ts';

/** What a fault says of the system under test, beside what it does at the platform. */
type Declared = Fault & {
  /** `either`: let in or refused, but decently; `refuse` unless told. */
  readonly system?: 'refuse' | 'accept' | 'either';
  /** Id of the module it belongs to; its own unless told. */
  readonly module?: string;
  /** Other messages that change with it. */
  readonly also?: readonly Hook[];
};

/** Faults whose case the OpenID Foundation's suite has a name for. */
const suiteNames: Readonly<Record<string, string>> = {
  'issuer-mismatch': 'client-test-discovery-issuer-mismatch',
  'id-token-signature-wrong': 'client-test-invalid-sig-rs256',
  'id-token-audience-wrong': 'client-test-invalid-aud',
  'nonce-wrong': 'client-test-nonce-invalid',
  'subject-mismatch': 'client-test-userinfo-invalid-sub',
};

/** A module by hand plays these, and more of their kind. */
const playedElsewhere = new Set(['authorization-denied']);

/** The platform keeps the browser for itself: whatever the system is like, nothing reaches it. */
const neverReachesTheSystem = new Set(['redirect-uri-rejected']);

/** Read once and kept by most systems: to be seen at all, they have to be read anew. */
const keptBySystems = new Set<Seam>(['discovery', 'keys']);

const needsRestart = ({ hook, also = [] }: Declared): boolean =>
  [hook, ...also].some(({ seam }) => keptBySystems.has(seam));

const idOf = (fault: Declared): string => fault.module ?? suiteNames[fault.id] ?? fault.id;

const expectations: Readonly<Record<'refuse' | 'accept' | 'either' | 'logout', Text>> = {
  refuse: text('不建立会话，说明原因，不泄露任何内情', 'No session, an explanation, nothing given away'),
  accept: text('照常登录', 'A login as ever'),
  either: text('照常登录；或者拒绝并说明原因', 'A login as ever, or a refusal with an explanation'),
  logout: text('本系统的会话照样结束', 'The session of the system ends all the same'),
};

const kindOf = ({ hook, system = 'refuse' }: Declared): keyof typeof expectations =>
  hook.seam === 'logout' ? 'logout' : system;

async function playLogout(play: Play): Promise<Violation | undefined> {
  const browser = play.browser();
  const page = await play.logIn(browser);
  const failure = await accepted(play, browser, page);
  if (failure) return failure;
  const end = await play.logOut(browser);
  if ((await play.who(browser)) === undefined) return spilling(play, end);
  return {
    message: text(
      '退出之后，本系统的会话还在；应当先结束本系统的会话，再去平台。',
      'The session is still there after logout; it has to end before the browser goes to the platform.',
    ),
  };
}

/** One login for each fault of the module, each with that fault alone. */
async function playFaults(play: Play, played: readonly Declared[]): Promise<Violation | undefined> {
  for (const fault of played) {
    play.seat.setFaults([fault.id]);
    if (needsRestart(fault)) await play.restart();
    const violation = await playFault(play, fault);
    if (violation)
      return played.length === 1
        ? violation
        : { ...violation, proof: `${fault.id}\n${violation.proof ?? ''}` };
  }
  return undefined;
}

async function playFault(play: Play, fault: Declared): Promise<Violation | undefined> {
  const kind = kindOf(fault);
  if (kind === 'logout') return playLogout(play);
  const browser = play.browser();
  const page = await play.logIn(browser);
  const letIn = kind === 'either' && (await play.who(browser)) !== undefined;
  return kind === 'accept' || letIn ? accepted(play, browser, page) : refused(play, browser, page);
}

const notRestartable = text(
  '系统只在启动时读一次发现文档或公钥，本次没有由工具启动，无法让它重新读取；在 systemTest 里写 "start" 后适用。',
  'Systems read discovery document and keys once, and this one was not started by the tool; it applies with "start" in `systemTest`.',
);

const otherFlow = ({ title }: Profile): Text =>
  text(`平台 ${title.zh} 没有这条消息。`, `${title.en} has no such message.`);

const noLogout = text(
  '没有配置退出（systemTest 的 "logout"），或退出时不经过平台。',
  'No logout is configured (`systemTest.logout`), or it does not go to the platform.',
);

function notApplicable(played: readonly Declared[]) {
  return ({ profile, facts, system }: Setting): Text | undefined => {
    const applicable = played.filter((fault) => fault.appliesTo(profile));
    if (applicable.length === 0) return otherFlow(profile);
    if (applicable.every((fault) => kindOf(fault) === 'logout') && !(facts.logout && facts.logoutAtPlatform))
      return noLogout;
    return applicable.some(needsRestart) && !system ? notRestartable : undefined;
  };
}

const causes: Readonly<Record<keyof typeof expectations, Text>> = {
  refuse: text(
    '系统没有检查平台应答里的这一项，或者检查失败后仍走到了登录成功的分支。',
    'The system does not look at this part of what the platform says, or goes on as if all were well.',
  ),
  accept: text('系统比标准要求的更挑剔。', 'The system is stricter than the standard.'),
  either: text(
    '系统没有料到这种应答，既没有接受，也没有好好拒绝。',
    'The system did not expect such an answer: it neither accepts it nor refuses it decently.',
  ),
  logout: text(
    '本系统的会话要等浏览器从平台返回才结束。',
    'The session ends only when the browser comes back from the platform.',
  ),
};

const hints: Readonly<Record<keyof typeof expectations, Text>> = {
  refuse: text(
    '照描述补上检查；任何一步失败都不建立会话，并用 4xx（平台的错用 502、504）加一句说明作答。',
    'Add the check; whichever step fails, establish no session and answer 4xx (502 or 504 for the platform’s faults) with an explanation.',
  ),
  accept: text('放宽这一处，或改用成熟的协议库。', 'Accept it, or use a proven protocol library.'),
  either: text(
    '两种做法都可以，但不能出错或认错人。',
    'Either will do, but nothing may break and nobody be taken for another.',
  ),
  logout: text(
    '退出时先使本系统的会话失效，再重定向到平台。',
    'Invalidate the session first, then redirect to the platform.',
  ),
};

/** What a browser meets at every callback belongs to the short plan too. */
const plansOf: Partial<Record<Seam, readonly PlanId[]>> = { callback: ['basic'], logout: ['logout'] };

function moduleOf([id, played]: readonly [string, readonly [Declared, ...Declared[]]]): Module {
  const [first] = played;
  const kind = kindOf(first);
  const plans: readonly PlanId[] = [...(plansOf[first.hook.seam] ?? []), 'full'];
  return module({
    id,
    title: first.title,
    kind: kind === 'accept' ? 'positive' : 'negative',
    plays: first.description,
    expects: expectations[kind],
    plans,
    faults: played.map((fault) => fault.id),
    alone: played.some(needsRestart),
    notApplicable: notApplicable(played),
    play: (play) =>
      playFaults(
        play,
        played.filter((fault) => fault.appliesTo(play.profile)),
      ),
    cause: causes[kind],
    hint: hints[kind],
  });
}

function grouped(
  all: readonly Declared[],
): readonly (readonly [string, readonly [Declared, ...Declared[]]])[] {
  const groups = new Map<string, [Declared, ...Declared[]]>();
  for (const fault of all) {
    if (neverReachesTheSystem.has(fault.id) || playedElsewhere.has(fault.id)) continue;
    const group = groups.get(idOf(fault));
    if (group) group.push(fault);
    else groups.set(idOf(fault), [fault]);
  }
  return [...groups];
}

export const faultModules: readonly Module[] = grouped(faults).map(moduleOf);
