// Every rule over the files of a system; the order is the order of the documentation.
import { type Text, text } from '../text.ts';
import { agreementRules } from './agreement/rules.ts';
import { codeRules } from './code/rules.ts';
import { dependencyRules } from './dependencies/rules.ts';
import { deploymentRules } from './deployment/rules.ts';
import { fileRules } from './files/rules.ts';
import type { ProjectRule } from './project-rule.ts';
import { proxyRules } from './proxy/rules.ts';
import { secretsRules } from './secrets/rules.ts';
import { sessionRules } from './session/rules.ts';

/** One folder each. */
export interface RuleArea {
  readonly title: Text;
  readonly rules: readonly ProjectRule[];
}

export const ruleAreas: readonly RuleArea[] = [
  { title: text('文件本身', 'The files themselves'), rules: fileRules },
  { title: text('组件与运行环境', 'Components and what runs them'), rules: dependencyRules },
  { title: text('各处的登记信息', 'What files say of the registration'), rules: agreementRules },
  { title: text('会话', 'Sessions'), rules: sessionRules },
  { title: text('密钥与口令', 'Secrets and passwords'), rules: secretsRules },
  { title: text('反向代理与容器', 'Reverse proxy and containers'), rules: proxyRules },
  { title: text('登录代码', 'Code of the login'), rules: codeRules },
  { title: text('部署', 'Deployment'), rules: deploymentRules },
];

export const projectRules: readonly ProjectRule[] = ruleAreas.flatMap(({ rules }) => rules);
