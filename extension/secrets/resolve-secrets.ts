// The secrets a config refers to: from VS Code's secret store, the environment, or the project's .env.
import type { Uri } from 'vscode';
import { type ClientSecrets, type SecretNeed, secretNeedsOf } from '../../core/config/client-secrets.ts';
import type { EnvironmentName, ValidConfig } from '../../core/config/config.ts';
import { parseSecretReference } from '../../core/config/secret-reference.ts';
import { UserError } from '../../core/errors.ts';
import { environmentVariable } from '../../core/io/environment-variable.ts';
import { text } from '../../core/text.ts';
import { projectOf } from '../config-file/config-file.ts';
import type { SecretStore } from './secret-store.ts';

/** What `written` refers to; undefined when it leads to nothing. */
async function follow(written: string, uri: Uri, secrets: SecretStore): Promise<string | undefined> {
  const reference = parseSecretReference(written);
  if (!reference) return undefined;
  const { kind, name } = reference;
  return kind === 'secret' ? secrets.get(uri, name) : environmentVariable(name, projectOf(uri).fsPath);
}

/** The secrets that `environment` needs; `otherwise` gives one whose reference leads to nothing, or throws. */
export async function resolveSecrets(
  valid: ValidConfig,
  environment: EnvironmentName,
  uri: Uri,
  secrets: SecretStore,
  otherwise: (need: SecretNeed) => string,
): Promise<ClientSecrets> {
  const found = secretNeedsOf(valid, environment).map(
    async (need) => [need.name, (await follow(need.reference, uri, secrets)) || otherwise(need)] as const,
  );
  return Object.fromEntries(await Promise.all(found)) as unknown as ClientSecrets;
}

const titles: Readonly<Record<SecretNeed['name'], ReturnType<typeof text>>> = {
  clientSecret: text('客户端密钥', 'client secret'),
  signingSecret: text('签名密钥', 'signing secret'),
};

const notSet = ({ name, reference }: SecretNeed): never => {
  const { zh, en } = titles[name];
  throw new UserError({
    code: 'secret-not-set',
    text: text(`配置引用的${zh} ${reference} 没有值。`, `The ${en} ${reference} has no value.`),
    hint: text(
      '请运行命令“GovAuth：设置客户端密钥”，或在环境变量、项目的 .env 中设置它。',
      'Run “GovAuth: Set Client Secret”, or set it in the environment or the project’s .env.',
    ),
  });
};

/** @throws UserError when a reference leads to nothing. */
export const requireSecrets = (
  valid: ValidConfig,
  environment: EnvironmentName,
  uri: Uri,
  secrets: SecretStore,
): Promise<ClientSecrets> => resolveSecrets(valid, environment, uri, secrets, notSet);
