// The page of what is known of vulnerable versions and of lines without support, and as of which day.
import type { Advisory, Ecosystem } from '../../../core/advisories/advisory.ts';
import { asOf, toldUntil } from '../../../core/advisories/as-of.ts';
import { ecosystems } from '../../../core/advisories/ecosystems.ts';
import type { Product } from '../../../core/advisories/support/product.ts';
import { products } from '../../../core/advisories/support/product-of.ts';
import { runtimes } from '../../../core/advisories/support/runtimes.ts';
import { type Language, say, type Text, text } from '../../../core/text.ts';
import { code, page, table } from './markdown.ts';

const title = text('组件漏洞与维护期限的数据', 'Data on vulnerable components and ends of support');

const lead = text(
  `规则 [dependency-not-vulnerable](../rules/dependency-not-vulnerable.md)、[dependency-supported](../rules/dependency-supported.md) 与 [runtime-supported](../rules/runtime-supported.md) 所知道的全部内容。数据截至 ${asOf}，随工具发布，校验时不联网。`,
  `All that the rules [dependency-not-vulnerable](../rules/dependency-not-vulnerable.md), [dependency-supported](../rules/dependency-supported.md) and [runtime-supported](../rules/runtime-supported.md) know. The data is as of ${asOf} and comes with the tool: nothing is asked of a network.`,
);

const limits = text(
  '只收这类系统里常见、又与登录、令牌、请求和解析有关的组件，不能代替完整的组件扫描。只看写在 package.json、composer.json、pom.xml 与 build.gradle 里的直接依赖，不看锁文件和传递依赖。范围里只要有一个没有已知漏洞的版本，就不报。',
  'Only components that such systems have and that concern logins, tokens, requests and parsing are here; it does not replace a full scan. Direct dependencies in package.json, composer.json, pom.xml and build.gradle are looked at, not lock files and what comes with them. A range that allows one version without a known vulnerability is not told.',
);

const supportLead = text(
  `免费维护的截止日期，来自各项目的公告。${toldUntil} 以后才停止维护的（即半年之内）暂不报。商业支持不计。`,
  `Days on which free support ended or ends, as the projects announced them. Lines that ended after ${toldUntil}, within half a year, are not told yet. Commercial support does not count.`,
);

const registries: Readonly<Record<Ecosystem, Text>> = {
  npm: text('npm', 'npm'),
  maven: text('Maven 与 Gradle', 'Maven and Gradle'),
  composer: text('Composer', 'Composer'),
};

const severities: Readonly<Record<Advisory['severity'], Text>> = {
  critical: text('严重', 'critical'),
  high: text('高危', 'high'),
  moderate: text('中危', 'moderate'),
};

const heads = {
  zh: ['编号', '组件', '受影响的版本', '级别', '危害'],
  en: ['Id', 'Packages', 'Affected versions', 'Severity', 'What it is'],
} as const;

const supportHeads = {
  zh: ['产品', '版本线与截止日期', '迁移到'],
  en: ['Product', 'Lines and days', 'Move to'],
} as const;

const known = (ecosystem: Ecosystem, language: Language): string =>
  table(
    heads[language],
    ecosystems[ecosystem].advisories.map(({ id, packages, affected, severity, what }) => [
      id,
      packages.map(code).join(' '),
      code(affected),
      say(severities[severity], language),
      say(what, language),
    ]),
  );

const lines = ({ name, lines: all, successor }: Product): readonly string[] => [
  name,
  all.map(([line, ended]) => `${line}${ended ? ` (${ended})` : ''}`).join(', '),
  successor,
];

/** Docs of `core/advisories`. */
export function advisoriesPage(language: Language): string {
  return page([
    `# ${say(title, language)}`,
    say(lead, language),
    say(limits, language),
    ...(['npm', 'maven', 'composer'] as const).flatMap((ecosystem) => [
      `## ${say(registries[ecosystem], language)}`,
      known(ecosystem, language),
    ]),
    `## ${say(text('维护期限', 'Ends of support'), language)}`,
    say(supportLead, language),
    table(supportHeads[language], [...products, ...Object.values(runtimes)].map(lines)),
  ]);
}
