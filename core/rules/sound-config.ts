// A config that no rule complains of: what the examples of the rules are laid over, and what their tests start from.
import { parseText } from '../document/parse.ts';

/** Hosts end in .invalid (RFC 2606): they can never exist, and unlike .example no rule takes them for a sample left in. */
export const soundConfig = `{
  "platform": "gd-zwrz",
  "platformConfirmed": true,
  "stack": "node-express",
  "system": {
    "name": "司法局协同办公系统",
    "department": "云岭市司法局",
    "contractor": "青禾软件有限公司",
    "protectionLevel": 3
  },
  "client": { "id": "zwrz_sfjoa01", "secret": "\${env:CLIENT_SECRET}" },
  "environments": {
    "local": {
      "platformBaseUrl": "http://127.0.0.1:4000",
      "publicBaseUrl": "http://127.0.0.1:3000",
      "redirectUri": "http://127.0.0.1:3000/auth/callback",
      "registeredRedirectUris": ["http://127.0.0.1:3000/auth/callback"]
    },
    "test": {
      "platformBaseUrl": "https://sso-test.sfj.invalid",
      "publicBaseUrl": "https://oa-test.sfj.invalid",
      "redirectUri": "https://oa-test.sfj.invalid/auth/callback",
      "registeredRedirectUris": ["https://oa-test.sfj.invalid/auth/callback"]
    },
    "production": {
      "platformBaseUrl": "https://sso.sfj.invalid",
      "publicBaseUrl": "https://oa.sfj.invalid",
      "redirectUri": "https://oa.sfj.invalid/auth/callback",
      "registeredRedirectUris": ["https://oa.sfj.invalid/auth/callback"]
    }
  },
  "session": { "store": "redis", "idleMinutes": 30, "absoluteHours": 8, "instances": 1 },
  "accounts": { "subjectClaim": "sub", "mode": "bind" },
  "claims": [
    { "name": "sub", "purpose": "识别账号" },
    { "name": "name", "purpose": "页面显示姓名" }
  ],
  "audit": { "enabled": true, "retentionDays": 365 },
  "logout": { "atPlatform": true, "returnPath": "/" },
  "proxy": { "behind": true, "trusted": ["loopback"] }
}
`;

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON merge patch (RFC 7396): null removes, objects merge, the rest replaces. */
function patched(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = patched(result[name], value);
  }
  return result;
}

/** The text of the sound config with `fragment` (JSON with comments) laid over it. */
export const soundConfigWith = (fragment: string): string =>
  `${JSON.stringify(patched(parseText(soundConfig).value, parseText(fragment).value), null, 2)}\n`;
