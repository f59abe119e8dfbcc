// The plans of a conformance run as people call them.
import type { PlanId } from '../conformance/module.ts';
import { type Text, text } from '../text.ts';

interface PlanWords {
  readonly label: Text;
  readonly about: Text;
}

/** In the order they are shown. */
export const planWords: Readonly<Record<PlanId, PlanWords>> = {
  basic: {
    label: text('基本计划', 'Basic plan'),
    about: text('每个系统都必须做到的，至多一分钟', 'What every system has to do; a minute at most'),
  },
  full: {
    label: text('完整计划', 'Full plan'),
    about: text('一切可能出的错，需要几分钟', 'Everything that can go wrong; a few minutes'),
  },
  logout: {
    label: text('退出计划', 'Logout plan'),
    about: text('退出登录，包括平台出故障时', 'Logging out, also when the platform fails'),
  },
  gateway: {
    label: text('网关计划', 'Gateway plan'),
    about: text('网关之后的身份请求头', 'Identity headers behind a gateway'),
  },
};

const isPlan = (name: string): name is PlanId => Object.hasOwn(planWords, name);

/** The plan of a run, with the id to ask for it by; a run of modules that were named has none. */
export function planTitle(name: string): Text {
  if (!isPlan(name)) return text('指定的模块', 'modules by name');
  const { zh, en } = planWords[name].label;
  return text(`${zh}（${name}）`, `${en} (${name})`);
}
