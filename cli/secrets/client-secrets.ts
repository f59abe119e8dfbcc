// The secrets that a config refers to, from the environment or the project's .env.
import { dirname } from 'node:path';
import { type ClientSecrets, type SecretNeed, secretNeedsOf } from '../../core/config/client-secrets.ts';
import type { EnvironmentName, ValidConfig } from '../../core/config/config.ts';
import { parseSecretReference } from '../../core/config/secret-reference.ts';
import { UserError } from '../../core/errors.ts';
import { environmentVariable } from '../../core/io/environment-variable.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import { text } from '../../core/text.ts';

const variables: Readonly<Record<SecretNeed['name'], string>> = {
  clientSecret: 'CLIENT_SECRET',
  signingSecret: 'SIGNING_SECRET',
};

const inEditor = (name: string, variable: string): UserError =>
  new UserError({
    code: 'secret-in-editor',
    kind: 'findings',
    text: text(
      `密钥引用 \${secret:${name}} 存放在 VS Code 的密钥存储里，命令行读不到。`,
      `The secret \${secret:${name}} is in the secret store of VS Code, which the command line cannot read.`,
    ),
    hint: text(
      `请在 VS Code 里运行，或把引用改为 \${env:${variable}} 并写进项目的 .env。`,
      `Run it in VS Code, or refer to \${env:${variable}} and put it into the project’s .env.`,
    ),
  });

const missing = (name: string): UserError =>
  new UserError({
    code: 'secret-missing',
    kind: 'findings',
    text: text(
      `没有找到密钥：环境变量和项目的 .env 里都没有 ${name}。`,
      `The secret is missing: ${name} is neither in the environment nor in the project’s .env.`,
    ),
    hint: text(
      `请在项目的 .env 里写一行 ${name}=…（该文件不提交），或在运行前设置环境变量 ${name}。`,
      `Add a line ${name}=… to the project’s .env (which is never committed), or set ${name} before running.`,
    ),
  });

function follow({ name, reference: written }: SecretNeed, file: ConfigFile): string {
  const reference = parseSecretReference(written);
  // A literal is what the rule secret-by-reference refuses, so it never gets here.
  if (!reference) throw new Error('the secret of a valid config is a reference');
  if (reference.kind === 'secret') throw inEditor(reference.name, variables[name]);
  const value = environmentVariable(reference.name, dirname(file.path));
  if (value === undefined) throw missing(reference.name);
  return value;
}

/**
 * All that `environment` needs: the client secret, and the signing secret where the platform hands one out. Throws a
 * UserError `secret-missing` or `secret-in-editor`; no value stands in a message.
 */
export function clientSecrets(
  valid: ValidConfig,
  environment: EnvironmentName,
  file: ConfigFile,
): ClientSecrets {
  const found = secretNeedsOf(valid, environment).map((need) => [need.name, follow(need, file)]);
  return Object.fromEntries(found) as ClientSecrets;
}
