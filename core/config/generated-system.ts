// How a system that this tool has made is started and driven in a test: the same for every stack.
import type { IntegrationConfig } from './config.ts';
import { stacks } from './stacks.ts';

type SystemTest = NonNullable<IntegrationConfig['systemTest']>;

/** Stands for a folder of the run's own in values of the environment. */
export const scratchFolder = '{scratch}';

/** What a config would say. */
export const generatedSystemTest = {
  loginPath: '/auth/login',
  whoPath: '/api/me',
  logout: { path: '/auth/logout', method: 'POST' },
  returnParameter: 'return',
} as const satisfies SystemTest;

/** Accounts are made at the first login; the project's audit log stays as it is. */
export const generatedEnvironment: Readonly<Record<string, string>> = {
  ACCOUNT_MODE: 'auto',
  PLATFORM_TIMEOUT_SECONDS: '3',
  AUDIT_LOG_FILE: `${scratchFolder}/audit.jsonl`,
};

/** An accounts database of the run's own: the project's stays as it is. */
export const scratchDatabase = (stack: string, name: string): Readonly<Record<string, string>> => {
  const { databaseFile = 'sqlite:' } = stacks.find(({ id }) => id === stack) ?? {};
  return { DATABASE_URL: `${databaseFile}${scratchFolder}/${name}` };
};

export const generatedReadyPath = '/healthz';
export const generatedLogFiles: readonly string[] = [`${scratchFolder}/audit.jsonl`];

/** The public address of a system behind a proxy, below a path: nobody has to reach it. */
export const proxiedAddress = 'https://system.example.invalid/govauth';

const disabledAccount = 'govauth-disabled';

/** Words of the account command that make a disabled account of the person with this `subject`, one command after the other. */
export const disablingCommands = (subject: string): readonly (readonly string[])[] => [
  ['add', disabledAccount],
  ['bind', disabledAccount, '--subject', subject],
  ['disable', disabledAccount],
];

/** Other ways to start it, and how long sessions last then. */
export const generatedVariants = {
  stranger: { env: { ACCOUNT_MODE: 'reject' } },
  proxied: { env: { TRUST_PROXY: 'loopback' } },
  brief: {
    env: { SESSION_IDLE_MINUTES: '0.05', SESSION_ABSOLUTE_HOURS: '0.002' },
    idleSeconds: 3,
    absoluteSeconds: 7.2,
  },
} as const;
