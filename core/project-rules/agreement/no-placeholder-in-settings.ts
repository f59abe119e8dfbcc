// Nothing of a copied sample is left to be filled in, in the settings a system runs with.
import type { EnvironmentName } from '../../config/config.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { credentials } from '../../project/views/credentials.ts';
import { isOfOthers } from '../../project/views/registration/role.ts';
import { registration } from '../../project/views/registration.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { shown } from '../../rules/value/shown.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isExample } from '../secrets/shared.ts';
import { comparisonFor } from './comparison.ts';
import { shortName } from './statement-place.ts';

interface LeftOpen {
  readonly name: string;
  /** What of the value is a placeholder; no secret has one of these in it. */
  readonly found: string;
  readonly file: ProjectFile;
  readonly span: Span;
  readonly environment: EnvironmentName | undefined;
}

const inRegistration = (project: Project): readonly LeftOpen[] =>
  registration(project).flatMap((statement) => {
    const found = placeholderIn(statement.value, 'technical');
    if (found === undefined || statement.derived || comparisonFor(project, statement)?.agrees) return [];
    const { name, file, span, environment } = statement;
    return [{ name, found, file, span, environment }];
  });

/** Digits in a row are a weak secret, which secret-strong tells. */
const inSecrets = (project: Project): readonly LeftOpen[] =>
  credentials(project).flatMap(({ role, origin, value, name, file, span, environment, fallback }) => {
    const isOurs = (role === 'client-secret' || role === 'signing-key') && origin === 'settings';
    const isJudged = isOurs && !fallback && !isExample(file) && !isOfOthers(name);
    const found = isJudged ? placeholderIn(value, 'technical') : undefined;
    return found === undefined || /^\d+$/.test(found) ? [] : [{ name, found, file, span, environment }];
  });

export const noPlaceholderInSettings: ProjectRule = {
  id: 'no-placeholder-in-settings',
  severity: 'warning',
  production: 'error',
  title: text('设置文件里不得留有占位内容', 'No placeholder is left in settings'),
  why: text(
    '从示例复制来的 xxx、your-client-id、example.com 能启动系统，到用户登录时才报“客户端不存在”或域名解析失败。示例文件（.env.example）不受此限。',
    'What was copied from a sample (xxx, your-client-id, example.com) starts well enough and fails when the first user logs in. Files that are samples themselves, such as .env.example, are left alone.',
  ),
  remedy: text(
    '填平台分配的值；值由部署时给出的，写成环境变量引用，如 ${CLIENT_ID}。',
    'Put in what the platform assigned; what is given at deployment is written as a reference such as ${CLIENT_ID}.',
  ),
  references: ['RFC 2606 §2–3', 'RFC 6749 §2.2'],
  examples: {
    bad: { '.env.production': 'SSO_CLIENT_ID=your-client-id\n' },
    good: { '.env.production': 'SSO_CLIENT_ID=zwrz_sfjoa01\n' },
  },
  *check(project) {
    for (const { name, found, file, span, environment } of [
      ...inRegistration(project),
      ...inSecrets(project),
    ]) {
      if (environment === 'local') continue;
      const key = shortName(name);
      yield {
        at: file.at(span),
        environment,
        message: text(
          `${key} 里还留有占位内容“${shown(found)}”`,
          `${key} still holds the placeholder “${shown(found)}”`,
        ),
        hint: text(
          '换成实际的值，或改为引用环境变量。',
          'Put the real value in, or refer to an environment variable.',
        ),
      };
    }
  },
};
