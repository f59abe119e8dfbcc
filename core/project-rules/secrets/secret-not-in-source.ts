// Secrets do not stand in code.
import { credentials } from '../../project/views/credentials.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isFrontEnd } from './front-end.ts';
import { isPlaceholder } from './placeholder.ts';
import { isIssued, roleNames, shortName } from './role-names.ts';
import { looksDrawn } from './strength.ts';

export const secretNotInSource: ProjectRule = {
  id: 'secret-not-in-source',
  severity: 'error',
  title: text('代码里不得写密钥', 'No secret in code'),
  why: text(
    '写进代码的密钥随仓库、外包交接和反编译流出，测试与生产也只能用同一个；要更换就得改代码、重新发布。',
    'A secret in code leaves with the repository, the hand-over and the decompiler; test and production share it, and replacing it takes a release.',
  ),
  remedy: text(
    '从环境变量或配置读取（System.getenv、@Value("${…}")、process.env、env()/getenv），缺了就启动失败，不留默认值；进过仓库的密钥要更换。',
    'Read it from the environment or from settings (System.getenv, @Value("${…}"), process.env, env()/getenv), fail at start when it is missing, keep no default; replace a secret that was ever committed.',
  ),
  references: ['RFC 6749 §2.3.1', 'RFC 6749 §10.1', 'GB/T 22239-2019 8.1.4.8', 'GB/T 39786-2021 8.4 e'],
  examples: {
    bad: {
      'src/main/java/cn/example/oa/Sso.java':
        'class Sso {\n  private static final String CLIENT_SECRET = "Qk7vX2mP9sLt4ZcR8wYb";\n}\n',
    },
    good: {
      'src/main/java/cn/example/oa/Sso.java':
        'class Sso {\n  private static final String CLIENT_SECRET = System.getenv("CLIENT_SECRET");\n}\n',
    },
  },
  *check(project) {
    for (const { role, origin, file, value, name, span, fallback, localOnly } of credentials(project)) {
      if (origin !== 'code' || role === 'client-id' || localOnly || isFrontEnd(project, file)) continue;
      if (isPlaceholder(value) || !looksDrawn(value)) continue;
      const { zh, en } = roleNames[role];
      yield {
        at: file.at(span),
        secret: true,
        environment: file.environment,
        message: fallback
          ? text(
              `${shortName(name)} 的默认值是写死的${zh}（内容不在此显示），应当没有默认值`,
              `The default of ${shortName(name)} is ${en} written into the code (not shown here), no default was expected`,
            )
          : text(
              `代码里写着${zh} ${shortName(name)}（内容不在此显示），应当从环境变量或配置读取`,
              `The code holds ${en}, ${shortName(name)} (not shown here); it should be read from the environment or from settings`,
            ),
        hint: text(
          '改为从环境变量读取，缺少时启动失败；提交过的密钥要更换。',
          'Read it from an environment variable and fail at start without it; replace a secret that was committed.',
        ),
        ...(!isIssued(role) && { severity: 'warning' as const }),
      };
    }
  },
};
