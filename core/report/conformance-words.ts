// The fixed words of the report of a conformance run, in both languages.
import type { ModuleOutcome } from '../conformance/outcome.ts';
import { type Text, text } from '../text.ts';
import type { ModuleVerdict } from './module-verdict.ts';

export const conformanceWords = {
  title: text('符合性测试报告', 'Conformance report'),
  passed: text('符合性测试通过', 'The system conforms'),
  passedMore: text(
    '该接受的都接受了，该拒绝的都拒绝了；没有意料之外的失败。',
    'It accepts what it must and refuses what it must; no failure was unexpected.',
  ),
  failed: text('符合性测试未通过', 'The system does not conform'),
  interrupted: text('符合性测试没有做完', 'The run is incomplete'),
  interruptedMore: text(
    '有模块未能判定，请排除中断原因后重新运行。',
    'Some modules could not be judged. Remove what interrupted them and run again.',
  ),
  address: text('系统地址', 'System address'),
  plan: text('测试计划', 'Plan'),
  modules: text('模块', 'Modules'),
  module: text('模块', 'Module'),
  kind: text('类型', 'Kind'),
  faults: text('平台故障', 'Faults'),
  summary: text('结果汇总', 'Summary'),
  failedModules: text('未通过的模块', 'Failed modules'),
  reason: text('原因', 'Reason'),
  notApplicableHelp: text(
    '不适用不等于通过：这些要求在本平台或本系统上无从检验。',
    'Not applicable is not passed: on this platform or system there is nothing to judge these by.',
  ),
  comparison: text('与上次相比', 'Compared with the earlier run'),
  against: text('对照', 'Against'),
  noChange: text('每个模块的结果都与上次相同。', 'Every module has the result it had.'),
  fixed: text('已修复', 'Fixed'),
  broken: text('新失败', 'Broken'),
  added: text('新增模块', 'Added'),
  removed: text('已移除', 'Removed'),
  expectedHelp: text(
    '这些失败列在预期失败清单里，不影响结论；修复后请从清单中移除。',
    'The list of expected failures names these, so they do not change the verdict. Take them off the list once they are mended.',
  ),
  alsoIn: text('也见于', 'Also in'),
  noProof: text('引擎没有留下说明。', 'The engine left no explanation.'),
  exchangesOf: text('本模块的交互', 'Exchanges of this module'),
} as const satisfies Readonly<Record<string, Text>>;

export const verdictWords: Readonly<Record<ModuleVerdict, Text>> = {
  passed: text('通过', 'passed'),
  failed: text('未通过', 'failed'),
  'expected-failure': text('预期失败', 'expected failure'),
  interrupted: text('中断', 'interrupted'),
  'not-applicable': text('不适用', 'not applicable'),
};

export const verdictSigns: Readonly<Record<ModuleVerdict, string>> = {
  passed: '✔',
  failed: '✘',
  'expected-failure': '≈',
  interrupted: '!',
  'not-applicable': '–',
};

export const kindWords: Readonly<Record<ModuleOutcome['kind'], Text>> = {
  positive: text('应当接受', 'must accept'),
  negative: text('应当拒绝', 'must refuse'),
};

/** What the browser and the platform see of a system, by the step of a login it belongs to. */
export const dialogueSteps: Readonly<Record<string, Text>> = {
  discover: text('读取平台配置', 'Discovery'),
  authorize: text('到平台登录', 'At the platform'),
  'receive-callback': text('访问业务系统', 'At the system'),
  'exchange-code': text('换取令牌', 'Token'),
  'read-userinfo': text('读取用户信息', 'User info'),
  logout: text('退出', 'Logout'),
};
