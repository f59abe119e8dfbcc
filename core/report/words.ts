// The fixed words of a report, in both languages.
import { type Text, text } from '../text.ts';

export const words = {
  title: text('登录实测报告', 'Login test report'),
  passed: text('登录成功', 'The login works'),
  passedMore: text(
    '从授权到退出的每一步都通过，平台的应答均符合预期。',
    'Every step passed, and each answer of the platform was as expected.',
  ),
  stepsPassed: text('从授权到退出的每一步都通过。', 'Every step passed.'),
  failed: text('登录未通过', 'The login does not work'),
  failedAt: text('停在', 'stopped at'),
  unmetOnly: text('有检查未满足', 'a check does not hold'),
  system: text('业务系统', 'System'),
  platform: text('认证平台', 'Platform'),
  environment: text('环境', 'Environment'),
  address: text('平台地址', 'Platform address'),
  startedAt: text('开始时间', 'Started'),
  duration: text('用时', 'Took'),
  basis: text('平台档案', 'Profile'),
  stages: text('过程', 'Stages'),
  steps: text('登录步骤', 'Steps of the login'),
  worthKnowing: text('注意：', 'Note: '),
  unmet: text('未满足：', 'Not met: '),
  cause: text('原因', 'Cause'),
  proof: text('证据', 'Proof'),
  hint: text('怎么办', 'What to do'),
  forOperator: text('发给运营方（可直接复制）', 'For the operator (copy as it is)'),
  references: text('依据', 'References'),
  seeExchange: text('见交互', 'See exchange'),
  sequence: text('交互时序', 'Sequence'),
  sequenceHelp: text(
    '实线是请求，虚线是应答；青色文字是经方言转换后的标准含义。点击序号查看报文。',
    'Solid lines are requests, dashed ones answers; teal words are what it means in the standard. Follow a number to its messages.',
  ),
  browser: text('浏览器', 'Browser'),
  both: text('接入测试报告', 'Integration test report'),
  tool: text('业务系统（本工具代行）', 'System (played by this tool)'),
  checks: text('检查项', 'Checks'),
  everyStep: text('每一步', 'every step'),
  check: text('检查', 'Check'),
  step: text('步骤', 'Step'),
  result: text('结果', 'Result'),
  exchanges: text('交互', 'Exchanges'),
  claims: text('系统将获得的用户信息', 'What the system learns of the person'),
  claimsHelp: text(
    '值已脱敏。未列入配置的字段，业务系统不应保存。',
    'Values are masked. Fields the config does not list must not be kept.',
  ),
  claim: text('字段', 'Claim'),
  value: text('值（已脱敏）', 'Value (masked)'),
  collected: text('收集', 'Collected'),
  notCollected: text('不收集', 'Not collected'),
  transcript: text('报文', 'Messages'),
  transcriptHelp: text(
    '左侧是平台线路上的报文，右侧是其标准含义。密钥、令牌与个人信息在记录时即已脱敏。',
    'Left: as on the platform’s wire. Right: what it means in the standard. Secrets, tokens and personal data were masked when recorded.',
  ),
  wire: text('平台报文', 'On the wire'),
  standard: text('标准含义', 'In the standard'),
  same: text('与标准一致，无需转换', 'The same as the standard'),
  request: text('请求', 'Request'),
  answer: text('应答', 'Answer'),
  noAnswer: text('没有应答', 'No answer'),
  browserSaw: text(
    '由真实浏览器完成，工具看不到应答',
    'Done in a real browser; the tool does not see the answer',
  ),
  madeBy: text('由', 'Made by'),
  masked: text(
    '本报告不含密钥、令牌明文或完整证件号码、手机号码。',
    'This report holds no secret, no token, no full id or mobile number.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export const statusWords = {
  passed: text('通过', 'passed'),
  failed: text('未通过', 'failed'),
  'not-reached': text('未到达', 'not reached'),
  'not-applicable': text('不适用', 'not applicable'),
} as const satisfies Readonly<Record<string, Text>>;

const environments: Readonly<Record<string, Text>> = {
  local: text('本机', 'local'),
  test: text('测试环境', 'test'),
  production: text('生产环境', 'production'),
};
export const environmentWord = (name: string): Text => environments[name] ?? text(name, name);

const bases: Readonly<Record<string, Text>> = {
  standard: text('依据公开标准', 'open standard'),
  official: text('依据运营方文档', 'operator’s document'),
  observed: text('取自公开代码，投产前须核对', 'observed in public code; confirm before production'),
  custom: text('自定义', 'custom'),
};
export const basisWord = (status: string): Text => bases[status] ?? text(status, status);
