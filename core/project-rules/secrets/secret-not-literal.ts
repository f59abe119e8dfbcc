// Settings files refer to secrets of the platform; they do not hold them.
import { credentials } from '../../project/views/credentials.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { environmentReference, variableFor } from './environment-reference.ts';
import { isPlaceholder } from './placeholder.ts';
import { isIssued, roleNames, shortName } from './role-names.ts';
import { isShared } from './shared.ts';
import { weaknessOf } from './strength.ts';

export const secretNotLiteral: ProjectRule = {
  id: 'secret-not-literal',
  severity: 'error',
  title: text('配置文件不得直接写平台密钥', 'Settings files hold no secret of the platform'),
  why: text(
    '配置文件会进入代码仓库、安装包和镜像，里面的客户端密钥、签名密钥或 AK/SK 等于公开。拿到的人可以冒充本系统向平台换取用户信息。已提交过的密钥删掉也没用，历史里还在。',
    'Settings files end up in repositories, packages and images, and a client secret, signing key or access key in them is as good as public: whoever has it can pose as this system to the platform. Deleting a committed secret does not help, history keeps it.',
  ),
  remedy: text(
    '改成 ${CLIENT_SECRET} 这样的引用，值由环境变量、不入库的 .env、配置中心的加密项或容器的 secret 给出；进过仓库的密钥请平台重新发放。',
    'Write a reference such as ${CLIENT_SECRET}; the value comes from an environment variable, an untracked .env, an encrypted item of the configuration centre or a secret of the container. Have a secret replaced that was ever committed.',
  ),
  references: [
    'RFC 6749 §2.3.1',
    'RFC 6749 §10.1',
    'RFC 9700 §2.5',
    'GB/T 22239-2019 8.1.4.8',
    'GB/T 39786-2021 8.4 e',
  ],
  examples: {
    bad: {
      'src/main/resources/application.yml':
        'sso:\n  client-id: zwrz_sfjoa01\n  client-secret: Qk7vX2mP9sLt4ZcR8wYb\n',
    },
    good: {
      'src/main/resources/application.yml':
        'sso:\n  client-id: zwrz_sfjoa01\n  client-secret: ${CLIENT_SECRET}\n',
    },
  },
  fixable: true,
  *check(project) {
    for (const credential of credentials(project)) {
      const { role, origin, file, value, name, span, fallback, environment, localOnly } = credential;
      if (origin !== 'settings' || file.kind === 'dotenv' || !isIssued(role) || localOnly) continue;
      if (
        isPlaceholder(value) ||
        weaknessOf(value) ||
        value === credential.clientId ||
        !isShared(project, file)
      )
        continue;
      const { zh, en } = roleNames[role];
      const fix = environmentReference(credential);
      const variable = variableFor(credential);
      yield {
        at: file.at(span),
        secret: true,
        environment,
        message: fallback
          ? text(
              `${shortName(name)} 的默认值里写着${zh}（内容不在此显示），应当没有默认值`,
              `The default of ${shortName(name)} is ${en} (not shown here), no default was expected`,
            )
          : text(
              `${shortName(name)} 直接写了${zh}（内容不在此显示），应当写引用`,
              `${shortName(name)} holds ${en} (not shown here), a reference was expected`,
            ),
        hint: text(
          `把值放进环境变量 ${variable} 或不入库的 .env，这里写 \${${variable}}；提交过的密钥请平台重新发放。`,
          `Keep the value in the environment variable ${variable} or an untracked .env and write \${${variable}} here; have it replaced if it was ever committed.`,
        ),
        ...(environment === 'local' && { severity: 'warning' as const }),
        ...(fix && { fix }),
      };
    }
  },
};
