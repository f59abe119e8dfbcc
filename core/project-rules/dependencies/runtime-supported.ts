// What a system runs on is of a line that somebody still mends.
import { asOf } from '../../advisories/as-of.ts';
import { endedLine } from '../../advisories/support/ended.ts';
import { tomcat } from '../../advisories/support/java-products.ts';
import { runtimes } from '../../advisories/support/runtimes.ts';
import type { Interval } from '../../advisories/version/interval.ts';
import { readMavenRange } from '../../advisories/version/read-maven-range.ts';
import { readComposerRange, readNpmRange } from '../../advisories/version/read-npm-range.ts';
import type { Runtime } from '../../project/views/runtimes/runtime.ts';
import { runtimesOf } from '../../project/views/runtimes.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';

/** A tag such as `14` stands for all that begin with it, as in ranges of npm. */
const readers: Readonly<Record<Runtime['manner'], (written: string) => readonly Interval[] | undefined>> = {
  npm: readNpmRange,
  composer: readComposerRange,
  tag: readNpmRange,
  release: readMavenRange,
};

const products = { ...runtimes, tomcat };

export const runtimeSupported: ProjectRule = {
  id: 'runtime-supported',
  severity: 'warning',
  title: text('运行环境应在维护期内', 'What a system runs on is looked after'),
  why: text(
    '停止维护的 Node.js、PHP、Java、Tomcat 不再得到安全修复，TLS 与证书库也会过时，日后可能连不上平台。',
    'Node.js, PHP, Java and Tomcat without support get no security fixes; their TLS and certificates grow old, so that one day the platform cannot be reached.',
  ),
  remedy: text(
    '换用仍在维护的版本：改镜像的标签、engines、composer.json 的 php 或 java.version，并测试。允许新版本的范围（如 >=7.4）不报；停止维护半年之内也不报。',
    'Take a version that is looked after: change the tag of the image, engines, php in composer.json or java.version, and test. A range that allows newer ones (>=7.4) is not told, nor is a line within half a year of its end.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4 e'],
  examples: {
    bad: { Dockerfile: 'FROM node:16-alpine\nCOPY . /app\nCMD ["node", "/app/server.js"]\n' },
    good: { Dockerfile: 'FROM node:24-alpine\nCOPY . /app\nCMD ["node", "/app/server.js"]\n' },
  },
  *check(project) {
    for (const { name, version, manner, file, span, environment } of runtimesOf(project)) {
      const product = products[name];
      const allowed = environment === 'local' ? undefined : readers[manner](version);
      const ended = allowed && endedLine(product, allowed);
      if (ended)
        yield {
          at: file.at(span),
          message: text(
            `${product.name} ${version} 已于 ${ended.ended} 停止维护，应在维护期内`,
            `Support of ${product.name} ${version} ended on ${ended.ended}; a line that is looked after was expected`,
          ),
          hint: text(
            `请换用 ${product.name} ${product.successor} 等仍在维护的版本（数据截至 ${asOf}）。`,
            `Take a line that is looked after, such as ${product.name} ${product.successor} (as of ${asOf}).`,
          ),
          environment,
        };
    }
  },
};
