// A config for the sound party as an integrator would write it: where things are, and how to start it.
import { join } from 'node:path';

export interface PartyPlace {
  readonly system: number;
  readonly platform: number;
  /** What the party is told by its environment besides, such as what it breaks. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The secret of the party, which the config reads from the environment or the project's .env. */
export const partySecret = 'a-secret-of-the-party-under-test';

const program = join(import.meta.dirname, 'serve-party.ts');

export function partyConfig({ system, platform, env = {} }: PartyPlace) {
  const url = `http://127.0.0.1:${system}`;
  const platformUrl = `http://127.0.0.1:${platform}`;
  return {
    platform: 'gd-zwrz',
    stack: 'node-express',
    system: { name: '老系统', department: '示例局', contractor: '示例公司', protectionLevel: 2 },
    client: { id: 'zwrz_sample', secret: '${env:CLIENT_SECRET}' },
    environments: {
      local: {
        platformBaseUrl: platformUrl,
        publicBaseUrl: url,
        redirectUri: `${url}/callback`,
        registeredRedirectUris: [`${url}/callback`],
      },
    },
    session: { store: 'memory', idleMinutes: 30, absoluteHours: 8, instances: 1 },
    accounts: { mode: 'auto', subjectClaim: 'sub' },
    claims: [{ name: 'name', purpose: '在页面上显示当前登录人的姓名' }],
    audit: { enabled: true, retentionDays: 180 },
    logout: { atPlatform: true, returnPath: '/bye' },
    proxy: { behind: false },
    systemTest: {
      loginPath: '/login',
      whoPath: '/me',
      logout: { path: '/logout' },
      start: {
        command: [process.execPath, program],
        env: { PUBLIC_URL: url, PLATFORM_URL: platformUrl, CLIENT_SECRET: partySecret, ...env },
        readyUrl: `${url}/`,
      },
    },
  };
}
