// No package is asked for in versions that are all known to be vulnerable.
import type { Advisory } from '../../advisories/advisory.ts';
import { type Affection, affecting, isKnown } from '../../advisories/affecting.ts';
import { asOf } from '../../advisories/as-of.ts';
import { ecosystems } from '../../advisories/ecosystems.ts';
import { single } from '../../advisories/version/interval.ts';
import type { Fix } from '../../finding.ts';
import type { Dependency } from '../../project/views/dependencies/dependency.ts';
import { dependenciesOf } from '../../project/views/dependencies.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { isSmallUpgrade } from './upgrade.ts';

interface Judged extends Affection {
  /** When it is one version and no range. */
  readonly exact: string | undefined;
  /** The mended version is near the newest that is asked for. */
  readonly near: boolean;
}

interface Affected extends Judged {
  readonly dependency: Dependency;
}

function judge({ ecosystem, name, version }: Dependency): Judged | undefined {
  const allowed = ecosystems[ecosystem].readRange(version);
  const found = allowed && affecting(ecosystem, name, allowed);
  const [only, ...others] = allowed ?? [];
  if (!found || !only) return undefined;
  const newest = allowed.at(-1)?.from ?? '';
  const near = found.mendedBy !== undefined && isSmallUpgrade(newest, found.mendedBy);
  return { ...found, exact: others.length === 0 ? single(only) : undefined, near };
}

/** A package in a version is judged once, however often it is asked for. */
function affectedAmong(dependencies: readonly Dependency[]): readonly Affected[] {
  const known = new Map<string, Judged | undefined>();
  return dependencies.flatMap((dependency) => {
    const { ecosystem, name, version, notShipped } = dependency;
    if (notShipped || !isKnown(ecosystem, name)) return [];
    const key = `${ecosystem} ${name} ${version}`;
    if (!known.has(key)) known.set(key, judge(dependency));
    const judged = known.get(key);
    return judged ? [{ ...judged, dependency }] : [];
  });
}

/** How many advisories are told with what they are about. */
const told = 2;

function listed(advisories: readonly Advisory[]): Text {
  const first = advisories.slice(0, told);
  const rest = advisories.length - first.length;
  return text(
    `${first.map(({ id, what }) => `${id}（${what.zh}）`).join('、')}${rest > 0 ? `等 ${advisories.length} 个` : ''}`,
    `${first.map(({ id, what }) => `${id} (${what.en})`).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  );
}

function hintFor(affected: Affected): Text {
  const { mendedBy, dependency, near } = affected;
  if (mendedBy === undefined)
    return text(
      `没有修复了的版本，请换用别的包（数据截至 ${asOf}）。`,
      `There is no version without it; take another package (as of ${asOf}).`,
    );
  const notes = near
    ? text('', '')
    : text('这是大版本升级，请先看它的升级说明。', ' This is a major step: read its upgrade notes first.');
  return text(
    `请升级 ${dependency.name} 到 ${mendedBy} 或更高（数据截至 ${asOf}）。${notes.zh}`,
    `Upgrade ${dependency.name} to ${mendedBy} or later (as of ${asOf}).${notes.en}`,
  );
}

/** Only where one version is written out, for this package alone, and a small step mends it. */
function fixFor(affected: Affected): Fix | undefined {
  const { exact, mendedBy, dependency, near } = affected;
  const { file, span, shared, version } = dependency;
  const written = file.text.slice(span.offset, span.offset + span.length);
  if (exact === undefined || mendedBy === undefined || !near || shared || written !== version)
    return undefined;
  return {
    title: text(`把 ${exact} 改为 ${mendedBy}`, `Change ${exact} to ${mendedBy}`),
    edits: [{ file: file.path, ...span, newText: mendedBy }],
  };
}

function violation(affected: Affected): ProjectViolation {
  const { advisories, dependency } = affected;
  const { name, version, file, span, askedAt } = dependency;
  const list = listed(advisories);
  const fix = fixFor(affected);
  const asked = askedAt?.file.at(askedAt.span);
  return {
    at: file.at(span),
    message: text(
      `${name} ${version} 有已知漏洞：${list.zh}`,
      `${name} ${version} has known vulnerabilities: ${list.en}`,
    ),
    hint: hintFor(affected),
    severity: advisories.some(({ severity }) => severity !== 'moderate') ? 'error' : 'warning',
    environment: file.environment,
    ...(fix && { fix }),
    ...(asked && { related: [{ at: asked, message: text('在这里引用', 'It is asked for here') }] }),
  };
}

/** Packages of one release that stand on one text are told once. */
const keyOf = ({ dependency: { file, span }, advisories }: Affected): string =>
  `${file.path} ${span.offset} ${advisories.map(({ id }) => id).join(' ')}`;

export const dependencyNotVulnerable: ProjectRule = {
  id: 'dependency-not-vulnerable',
  severity: 'error',
  title: text('依赖的版本不应有已知漏洞', 'Dependencies have no known vulnerability'),
  why: text(
    '登录系统的入口对所有人开放。框架、JSON、日志、令牌一类组件的漏洞多有现成的利用程序，不需要账号就能进来；等保测评也会扫描组件版本。',
    'The way into a system is open to everybody. Exploits for frameworks, JSON, logging and token libraries are at hand and need no account; assessments scan the versions of components, too.',
  ),
  remedy: text(
    '升级到所说的版本或更高，测试后发布。一时不能升级的，用快速修复以外的办法先堵住入口，并在忽略注释里写明。涵盖哪些组件、截至哪一天，见 docs/reference/advisories.md；它不能代替完整的组件扫描。',
    'Upgrade to the version named, or later, and test. Where that has to wait, close the way in by other means and say so where the finding is silenced. What is covered, and as of which day, stands in docs/reference/advisories.md; it does not replace a full scan of components.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4 e'],
  examples: {
    bad: {
      'package.json': '{\n  "dependencies": {\n    "axios": "1.7.2"\n  }\n}\n',
    },
    good: {
      'package.json': '{\n  "dependencies": {\n    "axios": "^1.16.0"\n  }\n}\n',
    },
  },
  fixable: true,
  check(project) {
    const affected = affectedAmong(dependenciesOf(project));
    const once = new Map(affected.toReversed().map((one) => [keyOf(one), one]));
    return [...once.values()].reverse().map(violation);
  },
};
