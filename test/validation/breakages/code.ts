// A line of code, in each of the languages.
import type { Breakage } from '../breakage.ts';
import { node, php } from './stack-groups.ts';

const session = 'src/session.ts';

export const codeBreakages: readonly Breakage[] = [
  {
    file: session,
    find: 'secret: settings.sessionSecret',
    put: "secret: 'keyboard cat'",
    stacks: node,
    rules: ['session-secret-random'],
  },
  {
    file: session,
    find: 'httpOnly: true',
    put: 'httpOnly: false',
    stacks: node,
    rules: ['session-cookie-http-only'],
  },
  {
    file: session,
    find: "sameSite: 'lax'",
    put: "sameSite: 'strict'",
    stacks: node,
    rules: ['session-cookie-same-site'],
  },
  {
    file: session,
    find: 'maxAge: settings.sessionIdleMs',
    put: 'maxAge: 30 * 24 * 3600 * 1000',
    stacks: node,
    rules: ['session-timeout-short'],
  },
  {
    file: 'src/auth/platform.ts',
    find: 'client_secret: settings.clientSecret',
    put: "client_secret: 'Qm4vT9xLr2Wz7KpYc8NdHs5b'",
    stacks: node,
    rules: ['secret-not-in-source'],
  },
  {
    file: 'src/Session/NativeSession.php',
    find: "'session.use_only_cookies' => '1'",
    put: "'session.use_only_cookies' => '0'",
    stacks: php,
    rules: ['session-fixation-protected'],
  },
  {
    file: 'src/Session/NativeSession.php',
    find: "'session.use_trans_sid' => '0'",
    put: "'session.use_trans_sid' => '1'",
    stacks: php,
    rules: ['session-not-in-url'],
  },
];
