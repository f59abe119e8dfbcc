// Every fault of the gateway as a module: one request through a gateway that is wrong, judged by what the fault demands.
import type { GatewayFault } from '../../platform/gateway/gateway-fault.ts';
import { gatewayFaults } from '../../platform/gateway/gateway-faults.ts';
import { type Text, text } from '../../text.ts';
import type { Browser } from '../browser/browser.ts';
import type { Page } from '../browser/seen.ts';
import { doorOf, nobodyElse, turnedAway } from '../gateway/judge-gateway.ts';
import { noGateway } from '../gateway/no-gateway.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Setting, type Violation } from '../module.ts';
import type { Play } from '../play.ts';

interface Duty {
  readonly kind: Module['kind'];
  readonly expects: Text;
  readonly cause: Text;
  readonly judge: (play: Play, browser: Browser, page: Page) => Promise<Violation | undefined>;
}

const duties: Readonly<Record<GatewayFault['system'], Duty>> = {
  refuse: {
    kind: 'negative',
    expects: text('当作没有登录，不出错', 'Nobody is signed in, and nothing breaks'),
    cause: text(
      '读了网关的身份请求头，没有做这一项检查。',
      'The gateway’s headers are read, and this is not checked.',
    ),
    judge: turnedAway,
  },
  accept: {
    kind: 'positive',
    expects: text('认出登录的人', 'The person is known'),
    cause: text('对请求头的写法比标准更挑剔。', 'The spelling of headers matters more than it may.'),
    judge: accepted,
  },
  either: {
    kind: 'negative',
    expects: text(
      '当作没有登录，或认出真正登录的人',
      'Nobody is signed in, or the person who really logged in',
    ),
    cause: text(
      '验签与取身份读的不是同一个值。',
      'What is verified and what is used are two different values.',
    ),
    judge: nobodyElse,
  },
};

const notApplicable =
  ({ appliesTo }: GatewayFault) =>
  (setting: Setting): Text | undefined => {
    const { gateway } = setting.profile;
    const written = gateway && appliesTo?.(gateway) === false;
    return written
      ? text('这个网关的请求头不编码。', 'This gateway does not encode what its headers hold.')
      : noGateway(setting);
  };

function moduleOf(fault: GatewayFault): Module {
  const { id, title, description, system, remedy } = fault;
  const { kind, expects, cause, judge } = duties[system];
  return module({
    id,
    title,
    kind,
    plays: description,
    expects,
    plans: ['gateway', 'full'],
    faults: [id],
    entrance: 'gateway',
    notApplicable: notApplicable(fault),
    async play(play) {
      const door = doorOf(play);
      door.setFaults([id]);
      const browser = door.browser();
      return judge(play, browser, await door.enter(browser));
    },
    cause,
    hint: remedy,
  });
}

/** All but those that one of `byHand` plays. */
export const gatewayFaultModulesBeside = (byHand: readonly Module[]): readonly Module[] =>
  gatewayFaults.filter(({ id }) => !byHand.some((one) => one.id === id)).map(moduleOf);
