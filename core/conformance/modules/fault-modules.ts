// Every fault of the test platform as a module: what the system has to do about it, judged by what it does.
import type { Fault } from '../../platform/fault.ts';
import { faults } from '../../platform/faults.ts';
import { type Text, text } from '../../text.ts';
import { dutyUnder, laterMessage, wordsUnder } from '../fault-duty.ts';
import { type Module, module, type PlanId, type Setting } from '../module.ts';
import { noMessage } from '../no-message.ts';
import { notUsed } from '../not-used.ts';
import type { OpenidFacts } from '../openid-facts.ts';
import { isReadOnce, playFaults } from '../play-fault.ts';

/** The platform keeps the browser for itself: whatever the system is like, nothing reaches it. */
const neverReachesTheSystem = new Set(['redirect-uri-rejected']);

const idOf = (fault: Fault): string => fault.module ?? fault.id;

const notRestartable = text(
  '系统只在启动时读一次发现文档或公钥，本次没有由工具启动，无法让它重新读取；在 systemTest 里写 "start" 后适用。',
  'Systems read discovery document and keys once, and this one was not started by the tool; it applies with "start" in `systemTest`.',
);

const pathOf = { refresh: 'refreshPath', channel: 'backchannelLogoutPath' } as const;

const noLogout = text(
  '没有配置退出（systemTest 的 "logout"），或退出时不经过平台。',
  'No logout is configured (`systemTest.logout`), or it does not go to the platform.',
);

function notApplicable(played: readonly [Fault, ...Fault[]]) {
  return (setting: Setting): Text | undefined => {
    const { profile, facts, system } = setting;
    const applicable = played.filter((fault) => fault.appliesTo(profile));
    const [first] = applicable;
    const later = laterMessage(played[0]);
    const never = later && notUsed(pathOf[later])(setting);
    if (never) return never;
    if (!first) return noMessage(played[0], profile);
    if (
      applicable.every((fault) => dutyUnder(fault) === 'logout') &&
      !(facts.logout && facts.logoutAtPlatform)
    )
      return noLogout;
    return applicable.some(isReadOnce) && !system ? notRestartable : undefined;
  };
}

/** Messages that a system registered another way gets in another form. */
const otherForms: readonly {
  readonly of: (fault: Fault) => boolean;
  readonly when: (openid: OpenidFacts) => boolean;
  readonly reason: Text;
}[] = [
  {
    of: ({ module: id }) => id === 'client-test-invalid-sig-rs256',
    when: ({ idTokenSignedResponseAlg: algorithm }) => algorithm === 'ES256',
    reason: text(
      '系统登记的 id_token 签名算法是 ES256，由 client-test-invalid-sig-es256 检验。',
      'The system is registered for id_tokens signed with ES256, which client-test-invalid-sig-es256 looks at.',
    ),
  },
  {
    of: ({ id, hook }) => hook.seam === 'answer' && /^(?:userinfo-answer-|subject-twice)/.test(id),
    when: ({ userinfoSignedResponseAlg: algorithm }) => algorithm !== undefined,
    reason: text(
      '系统得到的用户信息是签名的 JWT，应答一改签名就不符，由 client-test-userinfo-signed 检验。',
      'The user info of the system is a signed JWT: whatever changes the answer breaks the signature, which client-test-userinfo-signed looks at.',
    ),
  },
];

const inOtherForm = (played: readonly Fault[], { openid = {} }: Setting['facts']): Text | undefined =>
  otherForms.find(({ of, when }) => when(openid) && played.every(of))?.reason;

/** What a browser meets at every callback belongs to the short plan too. */
const plansOf: Partial<Record<string, readonly PlanId[]>> = {
  callback: ['basic'],
  logout: ['logout'],
  channel: ['logout'],
};

function moduleOf([id, played]: readonly [string, readonly [Fault, ...Fault[]]]): Module {
  const [first] = played;
  const duty = dutyUnder(first);
  const words = wordsUnder(first);
  const [reads] = played.flatMap((fault) => isReadOnce(fault) ?? []);
  const plans: readonly PlanId[] = [
    ...(plansOf[laterMessage(first) ?? (duty === 'logout' ? duty : first.hook.seam)] ?? []),
    'full',
  ];
  return module({
    id,
    title: first.title,
    kind: duty === 'accept' ? 'positive' : 'negative',
    plays: first.description,
    expects: words.expects,
    plans,
    faults: played.map((fault) => fault.id),
    alone: reads !== undefined,
    ownKeys: reads !== undefined,
    ...(reads && { reads }),
    notApplicable: (setting) => notApplicable(played)(setting) ?? inOtherForm(played, setting.facts),
    play: (play) =>
      playFaults(
        play,
        played.filter((fault) => fault.appliesTo(play.profile)),
      ),
    cause: words.cause,
    hint: words.hint,
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
