// .env, .env.example and what keeps them out of git.
import type { Breakage } from '../breakage.ts';
import { node } from './stack-groups.ts';

const file = '.env';
const example = '.env.example';

export const variableBreakages: readonly Breakage[] = [
  { file: '.gitignore', find: /^\.env$/, put: '.envs', rules: ['secret-file-ignored'], told: ['.env'] },
  { file: '.gitignore', find: /^\.env$/, rules: ['secret-file-ignored'], told: ['.env'] },
  {
    file,
    find: /^CLIENT_SECRET=/,
    below: 'VITE_CLIENT_SECRET=Qm4vT9xLr2Wz7KpYc8NdHs5b',
    rules: ['secret-not-in-front-end'],
  },
  {
    file: example,
    find: /^CLIENT_SECRET=/,
    put: 'CLIENT_SECRET=Qm4vT9xLr2Wz7KpYc8NdHs5b',
    rules: ['example-file-without-secrets'],
  },
  {
    file: example,
    find: /^SESSION_SECRET=/,
    put: 'SESSION_SECRET=f3Kp9LxQ2vZr8TnWc5YbHs7dMj4gRe6uAo1iPq0tXyUwVzBn',
    rules: ['example-file-without-secrets'],
  },
  {
    file: example,
    find: /^DATABASE_PASSWORD=/,
    put: 'DATABASE_PASSWORD=Qm4vT9xLr2Wz7KpY',
    rules: ['example-file-without-secrets'],
  },
  {
    file: example,
    find: /^REDIS_URL=/,
    put: 'REDIS_URL=redis://oa:Qm4vT9xLr2Wz7KpY@10.99.0.8:6379/0',
    stacks: [...node, 'java-spring-boot', 'java-spring-boot-3', 'php-plain'],
    rules: ['example-file-without-secrets'],
  },

  // Two files that disagree.
  { file, find: /^CLIENT_ID=.*/, put: 'CLIENT_ID=zwrz_sfjoa02', rules: ['client-id-agrees'] },
  {
    file,
    find: /^REDIRECT_URI=.*/,
    put: 'REDIRECT_URI=http://127.0.0.1:3000/auth/callback/',
    rules: ['redirect-uri-agrees'],
  },
  {
    file,
    find: /^REDIRECT_URI=.*/,
    put: 'REDIRECT_URI=http://localhost:3000/auth/callback',
    rules: ['redirect-uri-agrees'],
  },
  {
    file,
    find: /^PLATFORM_BASE_URL=.*/,
    put: 'PLATFORM_BASE_URL=http://127.0.0.1:4001',
    platform: 'gd-zwrz',
    rules: ['platform-url-agrees'],
  },
  {
    file,
    find: /^OIDC_ISSUER=.*/,
    put: 'OIDC_ISSUER=http://127.0.0.1:4001',
    platform: 'oidc-generic',
    rules: ['platform-url-agrees'],
  },
  {
    file,
    find: /^PUBLIC_BASE_URL=.*/,
    put: 'PUBLIC_BASE_URL=http://127.0.0.1:3100',
    rules: ['public-url-agrees'],
  },
  {
    file,
    find: /^CLIENT_ID=/,
    below: 'CLIENT_ID=zwrz_other',
    rules: ['setting-given-once'],
  },
  {
    file,
    find: /^CLIENT_ID=.*/,
    put: 'CLIENT_ID="zwrz_sfjoa01\u200b"',
    rules: ['no-invisible-characters-in-settings'],
  },
  {
    file,
    find: /^REDIRECT_URI=.*/,
    put: 'REDIRECT_URI="http://127.0.0.1:3000/auth/callback#/home"',
    rules: ['redirect-uri-written-soundly'],
  },
  { file, find: /^CLIENT_ID=.*/, put: 'CLIENT_ID=your-client-id', rules: ['no-placeholder-in-settings'] },
  {
    file,
    find: /^SESSION_IDLE_MINUTES=.*/,
    put: 'SESSION_IDLE_MINUTES=15',
    rules: ['session-timeout-agrees'],
  },
  {
    file,
    find: /^PORT=/,
    below: 'NODE_TLS_REJECT_UNAUTHORIZED=0',
    stacks: node,
    rules: ['tls-verification-on'],
  },
];
