// Every fault of the test platform as a module: what the system has to do about it, judged by what it does.
import type { Fault } from '../../platform/fault.ts';
import { faults } from '../../platform/faults.ts';
import type { Seam } from '../../platform/seams.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import { dutyUnder, dutyWords } from '../fault-duty.ts';
import { type Module, module, type PlanId, type Setting } from '../module.ts';
import { noBackChannel, noRefresh } from '../not-used.ts';
import { isReadOnce, playFaults } from '../play-fault.ts';

/** The platform keeps the browser for itself: whatever the system is like, nothing reaches it. */
const neverReachesTheSystem = new Set(['redirect-uri-rejected']);

const idOf = (fault: Fault): string => fault.module ?? fault.id;

/** Messages that the systems this tool knows of never ask for. */
const unused: Partial<Record<Seam, Text>> = {
  'refreshed-id-token': noRefresh,
  'logout-token': noBackChannel,
  'logout-signing': noBackChannel,
  'signed-logout-token': noBackChannel,
};

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

function notApplicable(played: readonly Fault[]) {
  return ({ profile, facts, system }: Setting): Text | undefined => {
    const applicable = played.filter((fault) => fault.appliesTo(profile));
    const [first] = applicable;
    if (!first) return otherFlow(profile);
    const never = unused[first.hook.seam];
    if (never) return never;
    if (
      applicable.every((fault) => dutyUnder(fault) === 'logout') &&
      !(facts.logout && facts.logoutAtPlatform)
    )
      return noLogout;
    return applicable.some(isReadOnce) && !system ? notRestartable : undefined;
  };
}

/** What a browser meets at every callback belongs to the short plan too. */
const plansOf: Partial<Record<string, readonly PlanId[]>> = { callback: ['basic'], logout: ['logout'] };

function moduleOf([id, played]: readonly [string, readonly [Fault, ...Fault[]]]): Module {
  const [first] = played;
  const duty = dutyUnder(first);
  const [reads] = played.flatMap((fault) => isReadOnce(fault) ?? []);
  const plans: readonly PlanId[] = [...(plansOf[duty === 'logout' ? duty : first.hook.seam] ?? []), 'full'];
  return module({
    id,
    title: first.title,
    kind: duty === 'accept' ? 'positive' : 'negative',
    plays: first.description,
    expects: dutyWords[duty].expects,
    plans,
    faults: played.map((fault) => fault.id),
    alone: reads !== undefined,
    ownKeys: reads !== undefined,
    ...(reads && { reads }),
    notApplicable: notApplicable(played),
    play: (play) =>
      playFaults(
        play,
        played.filter((fault) => fault.appliesTo(play.profile)),
      ),
    cause: dutyWords[duty].cause,
    hint: dutyWords[duty].hint,
  });
}

function grouped(all: readonly Fault[]): readonly (readonly [string, readonly [Fault, ...Fault[]]])[] {
  const groups = new Map<string, [Fault, ...Fault[]]>();
  for (const fault of all) {
    if (neverReachesTheSystem.has(fault.id)) continue;
    const group = groups.get(idOf(fault));
    if (group) group.push(fault);
    else groups.set(idOf(fault), [fault]);
  }
  return [...groups];
}

/** Faults whose case a module by hand plays already, and more of its kind. */
const playedByHand: Readonly<Record<string, string>> = { 'authorization-denied': 'callback-error' };

/** All but those that one of `byHand` plays. */
export const faultModulesBeside = (byHand: readonly Module[]): readonly Module[] =>
  grouped(
    faults.filter((fault) => !byHand.some(({ id }) => id === (playedByHand[fault.id] ?? idOf(fault)))),
  ).map(moduleOf);
