// govauth.config.json, changed by hand after the system was made.
import type { Breakage } from '../breakage.ts';
import { node, servlet } from './stack-groups.ts';

const file = 'govauth.config.json';
const others = ['.env', '.env.example', 'deploy/nginx.conf'];

export const configBreakages: readonly Breakage[] = [
  {
    file,
    find: '"platform": "gd-zwrz"',
    put: '"platform": "gd-zwzr"',
    platform: 'gd-zwrz',
    rules: ['platform-known'],
  },
  {
    file,
    find: '"platformConfirmed": true',
    put: '"platformConfirmed": false',
    platform: 'gd-zwrz',
    rules: ['profile-confirmed'],
  },
  { file, find: '"${env:CLIENT_SECRET}"', put: '"Qm4vT9xLr2Wz7KpYc8Nd"', rules: ['secret-by-reference'] },
  { file, find: '${env:CLIENT_SECRET}', put: '${env:CLIENT_SECERT}', rules: ['secret-reference-resolves'] },
  {
    file,
    find: '"id": "zwrz_sfjoa01"',
    put: '"id": "your-client-id"',
    rules: ['no-placeholder'],
    told: others,
  },
  {
    file,
    find: '"id": "zwrz_sfjoa01"',
    put: '"id": "zwrz_sfjoa01\u3000"',
    rules: ['no-invisible-characters'],
    told: others,
  },
  {
    file,
    find: '"registeredRedirectUris": ["https://oa.sfj.invalid/auth/callback"]',
    put: '"registeredRedirectUris": ["https://oa.sfj.invalid/auth/callback/"]',
    rules: ['redirect-uri-registered'],
  },
  {
    file,
    find: '"publicBaseUrl": "https://oa.sfj.invalid"',
    put: '"publicBaseUrl": "http://oa.sfj.invalid"',
    rules: ['public-base-url-https'],
  },
  {
    file,
    find: '"platformBaseUrl": "https://sso.zwfw.invalid"',
    put: '"platformBaseUrl": "http://sso.zwfw.invalid"',
    rules: ['platform-https'],
  },
  {
    file,
    find: '"platformBaseUrl": "https://sso.zwfw.invalid"',
    put: '"platformBaseUrl": "https://sso-test.zwfw.invalid"',
    rules: ['environment-host'],
  },
  {
    file,
    find: '"idleMinutes": 30',
    put: '"idleMinutes": 120',
    rules: ['session-idle-limit', 'session-timeout-agrees'],
    told: others,
  },
  {
    file,
    find: '"absoluteHours": 8',
    put: '"absoluteHours": 24',
    rules: ['session-absolute-limit', 'session-timeout-agrees'],
    told: others,
  },
  { file, find: '"instances": 1', put: '"instances": 3', stacks: servlet, rules: ['session-store-shared'] },
  {
    file,
    find: '"store": "redis"',
    put: '"store": "memory"',
    stacks: node,
    rules: ['session-store-shared-when-scaled'],
    told: others,
  },
  { file, find: '"enabled": true', put: '"enabled": false', rules: ['audit-enabled'] },
  { file, find: '"retentionDays": 180', put: '"retentionDays": 30', rules: ['audit-retention'] },
  {
    file,
    find: '"atPlatform": true',
    put: '"atPlatform": false',
    rules: ['logout-at-platform'],
    told: others,
  },
  { file, find: '"trusted": ["loopback"]', put: '"trusted": ["0.0.0.0/0"]', rules: ['proxy-trusted'] },
  { file, find: '"behind": true', put: '"behind": false', rules: ['proxy-declared'] },
  { file, find: '"subjectClaim": "sub"', put: '"subjectClaim": "name"', rules: ['subject-claim-stable'] },
  { file, find: '"store"', put: '"stroe"', rules: ['config-shape'] },
  { file, find: /"mode": "bind"/, put: '"mode": "bind', rules: ['config-syntax'] },

  {
    file,
    find: '"id": "zwrz_sfjoa01"',
    put: '"id": "zwrz_sfjoa02"',
    rules: ['client-id-agrees'],
    told: others,
  },
  {
    file,
    find: '"platformBaseUrl": "http://127.0.0.1:4000"',
    put: '"platformBaseUrl": "http://127.0.0.1:4400"',
    rules: ['platform-url-agrees'],
    told: others,
  },
];
