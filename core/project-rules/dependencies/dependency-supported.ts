// Frameworks are of a line that somebody still mends.
import { asOf } from '../../advisories/as-of.ts';
import { ecosystems } from '../../advisories/ecosystems.ts';
import { endedLine } from '../../advisories/support/ended.ts';
import { productOf } from '../../advisories/support/product-of.ts';
import { dependenciesOf } from '../../project/views/dependencies.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';

export const dependencySupported: ProjectRule = {
  id: 'dependency-supported',
  severity: 'warning',
  title: text('框架应在维护期内', 'Frameworks are looked after'),
  why: text(
    '停止维护的版本不再得到安全修复，今后公布的每个漏洞都会一直留在系统里。买了商业支持的可以忽略并写明。',
    'A line without support gets no security fixes: every vulnerability published from now on stays in the system. Whoever has bought support can silence this and say so.',
  ),
  remedy: text(
    '按升级说明迁移到仍在维护的版本。停止维护半年之内不报；日期见 docs/reference/advisories.md。',
    'Move to a line that is looked after, by its upgrade notes. Nothing is told within half a year of the end; the dates stand in docs/reference/advisories.md.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4 e'],
  examples: {
    bad: {
      'build.gradle': "plugins {\n  id 'org.springframework.boot' version '2.7.18'\n}\n",
    },
    good: {
      'build.gradle': "plugins {\n  id 'org.springframework.boot' version '4.1.1'\n}\n",
    },
  },
  *check(project) {
    const seen = new Set<string>();
    const judged = new Set<string>();
    for (const { ecosystem, name, version, file, span, notShipped } of dependenciesOf(project)) {
      const product = notShipped ? undefined : productOf(ecosystem, name);
      const key = product && `${product.name} ${version}`;
      if (!key || judged.has(key)) continue;
      judged.add(key);
      const allowed = ecosystems[ecosystem].readRange(version);
      const ended = allowed && endedLine(product, allowed);
      // Once a line: the packages of a product go together.
      if (!ended || seen.has(`${product.name} ${ended.line}`)) continue;
      seen.add(`${product.name} ${ended.line}`);
      const { successor } = product;
      const next = /^\d/.test(successor) ? `${product.name} ${successor}` : successor;
      yield {
        at: file.at(span),
        message: text(
          `${product.name} ${version} 已于 ${ended.ended} 停止维护，应在维护期内`,
          `Support of ${product.name} ${version} ended on ${ended.ended}; a line that is looked after was expected`,
        ),
        hint: text(`请迁移到 ${next}（数据截至 ${asOf}）。`, `Move to ${next} (as of ${asOf}).`),
        environment: file.environment,
      };
    }
  },
};
