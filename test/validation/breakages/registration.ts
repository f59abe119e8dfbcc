// What the .env says of the registration, against the config.
import type { Breakage } from '../breakage.ts';

const file = '.env';

export const registrationBreakages: readonly Breakage[] = [
  {
    file,
    find: /^REDIRECT_URI=.*$/,
    put: 'REDIRECT_URI=http://127.0.0.1:3000/auth/callback/',
    rules: ['redirect-uri-agrees'],
  },
  {
    file,
    find: /^REDIRECT_URI=.*$/,
    put: 'REDIRECT_URI=http://localhost:3000/auth/callback',
    rules: ['redirect-uri-agrees'],
  },
  {
    file,
    find: /^REDIRECT_URI=.*$/,
    put: "REDIRECT_URI='http://127.0.0.1:3000/#/callback'",
    rules: ['redirect-uri-written-soundly'],
  },
  {
    file,
    find: /^REDIRECT_URI=.*$/,
    put: 'REDIRECT_URI=http%3A%2F%2F127.0.0.1%3A3000%2Fauth%2Fcallback',
    rules: ['redirect-uri-written-soundly'],
  },
  { file, find: /^CLIENT_ID=.*$/, put: 'CLIENT_ID=zwrz_sfjoa02', rules: ['client-id-agrees'] },
  { file, find: /^CLIENT_ID=.*$/, put: 'CLIENT_ID=your-client-id', rules: ['no-placeholder-in-settings'] },
  {
    file,
    find: /^CLIENT_ID=.*$/,
    put: 'CLIENT_ID="zwrz_sfjoa01\u200b"',
    rules: ['no-invisible-characters-in-settings'],
  },
  { file, find: /^CLIENT_ID=/, below: 'CLIENT_ID=zwrz_sfjoa02', rules: ['setting-given-once'] },
  {
    file,
    find: /^PLATFORM_BASE_URL=.*$/,
    put: 'PLATFORM_BASE_URL=https://sso-test.zwfw.invalid',
    platform: 'gd-zwrz',
    rules: ['platform-url-agrees'],
  },
  {
    file,
    find: /^OIDC_ISSUER=.*$/,
    put: 'OIDC_ISSUER=http://127.0.0.1:4000/',
    platform: 'oidc-generic',
    rules: ['platform-url-agrees'],
  },
  {
    file,
    find: /^PUBLIC_BASE_URL=.*$/,
    put: 'PUBLIC_BASE_URL=http://127.0.0.1:8080',
    rules: ['public-url-agrees'],
  },
];
