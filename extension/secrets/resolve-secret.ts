// The client secret a config refers to: from VS Code's secret store, the environment, or the project's .env.
import type { Uri } from 'vscode';
import { clientOf, type EnvironmentName, type IntegrationConfig } from '../../core/config/config.ts';
import { parseSecretReference } from '../../core/config/secret-reference.ts';
import { UserError } from '../../core/errors.ts';
import { environmentVariable } from '../../core/io/environment-variable.ts';
import { text } from '../../core/text.ts';
import { projectOf } from '../config-file/config-file.ts';
import type { SecretStore } from './secret-store.ts';

/** The secret of `environment`; undefined when the reference leads to nothing. */
export async function resolveSecret(
  config: IntegrationConfig,
  environment: EnvironmentName,
  uri: Uri,
  secrets: SecretStore,
): Promise<string | undefined> {
  const reference = parseSecretReference(clientOf(config, environment).secret);
  if (!reference) return undefined;
  const { kind, name } = reference;
  return kind === 'secret' ? secrets.get(uri, name) : environmentVariable(name, projectOf(uri).fsPath);
}

/** @throws UserError when the reference leads to nothing. */
export async function requireSecret(...given: Parameters<typeof resolveSecret>): Promise<string> {
  const secret = await resolveSecret(...given);
  if (secret) return secret;
  const [config, environment] = given;
  const reference = clientOf(config, environment).secret;
  throw new UserError({
    code: 'secret-not-set',
    text: text(`配置引用的客户端密钥 ${reference} 没有值。`, `The client secret ${reference} has no value.`),
    hint: text(
      '请运行命令“GovAuth：设置客户端密钥”，或在环境变量、项目的 .env 中设置它。',
      'Run “GovAuth: Set Client Secret”, or set it in the environment or the project’s .env.',
    ),
  });
}
