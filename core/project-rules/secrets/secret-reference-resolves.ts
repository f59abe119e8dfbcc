// The variable that the config refers to for its secret is in the .env beside it.
import { clientOf } from '../../config/config.ts';
import { parseSecretReference } from '../../config/secret-reference.ts';
import type { JsonPath } from '../../document/parse.ts';
import type { Project, ProjectConfig, ProjectFile } from '../../project/project.ts';
import { roleOf } from '../../project/views/credentials/role.ts';
import { replaceValue } from '../../rules/value/replace-value.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isExample } from './shared.ts';

interface Reference {
  readonly path: JsonPath;
  readonly variable: string;
  readonly role: 'client-secret' | 'signing-key';
}

/** What a login from this machine needs: the .env beside the config is read for that. */
function referencesOf({ value }: ProjectConfig): readonly Reference[] {
  const own = value.environments.local?.client;
  const { secret, signing } = clientOf(value, 'local');
  const base = (isOwn: boolean): JsonPath => (isOwn ? ['environments', 'local', 'client'] : ['client']);
  const typed = [
    { path: [...base(own?.secret !== undefined), 'secret'], value: secret, role: 'client-secret' as const },
    {
      path: [...base(own?.signing?.secret !== undefined), 'signing', 'secret'],
      value: signing.secret ?? '',
      role: 'signing-key' as const,
    },
  ];
  return typed.flatMap(({ path, value: written, role }) => {
    const reference = parseSecretReference(written);
    return reference?.kind === 'env' ? [{ path, role, variable: reference.name }] : [];
  });
}

/** The .env beside the config, and what else may name variables there. */
function environmentFiles(project: Project, { file }: ProjectConfig): readonly ProjectFile[] {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  return project
    .ofKind('dotenv')
    .filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));
}

const namesIn = (files: readonly ProjectFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ settings: { settings } }) => settings.map(({ key }) => key)));

export const secretReferenceResolves: ProjectRule = {
  id: 'secret-reference-resolves',
  severity: 'warning',
  title: text('引用的密钥变量应在 .env 里', 'The variable a secret refers to is in the .env'),
  why: text(
    '配置里写 ${env:变量}，.env 里却叫另一个名字，登录实测就取不到密钥，平台回 invalid_client。多半是改了一处忘了另一处。',
    'The config says ${env:NAME} while the .env has another name: the login test finds no secret, and the platform answers invalid_client. Mostly one of the two was renamed.',
  ),
  remedy: text(
    '把两处改成同一个名字，或在 .env 里补上这个变量；由系统环境变量给出的，可以忽略本条。',
    'Use the same name in both, or add the variable to the .env; ignore this where the variable comes from the system’s environment.',
  ),
  references: ['RFC 6749 §2.3.1'],
  examples: {
    bad: {
      'govauth.config.json': '{ "client": { "secret": "${env:OA_SECRET}" } }',
      '.env': 'CLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n',
    },
    good: {
      'govauth.config.json': '{ "client": { "secret": "${env:OA_SECRET}" } }',
      '.env': 'OA_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n',
    },
  },
  fixable: true,
  *check(project) {
    const { config } = project;
    if (!config?.value.environments.local) return;
    const files = environmentFiles(project, config);
    const own = files.find(({ path }) => /(?:^|\/)\.env$/.test(path));
    if (!own) return;
    const names = namesIn(files.filter((file) => !isExample(file)));
    for (const { path, variable, role } of referencesOf(config)) {
      if (names.has(variable)) continue;
      const [only, ...others] = [...namesIn([own])].filter((name) => roleOf(name) === role);
      const meant = others.length === 0 ? only : undefined;
      yield {
        at: { ...config.document.placeOf(path), file: config.file.path },
        environment: 'local',
        message: text(
          `引用了变量 ${variable}，但 ${own.path} 里没有它${meant ? `，只有 ${meant}` : ''}`,
          `The variable ${variable} is referred to, but ${own.path} has none of that name${meant ? `, only ${meant}` : ''}`,
        ),
        hint: text(
          `在 ${own.path} 里加一行 ${variable}=…，或改用那里的名字。`,
          `Add a line ${variable}=… to ${own.path}, or use the name it has.`,
        ),
        related: [
          {
            at: own.at(
              own.settings.settings.find(({ key }) => key === meant)?.keySpan ?? { offset: 0, length: 0 },
            ),
            message: meant
              ? text(`这里叫 ${meant}`, `It is called ${meant} here`)
              : text('这里没有这个变量', 'The variable is missing here'),
          },
        ],
        ...(meant && { fix: replaceValue(config.document, path, `\${env:${meant}}`) }),
      };
    }
  },
};
