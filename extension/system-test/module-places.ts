// Which value of the config a failed module is most likely about: where a test failure points.
import type { JsonPath } from '../../core/document/parse.ts';

type Places = readonly [about: RegExp, ...paths: readonly JsonPath[]];

const redirectUri: JsonPath = ['environments', 'local', 'redirectUri'];
const platform: JsonPath = ['platform'];

/** Ids of modules → paths; of the first row that knows the id, the first path that the config has is meant. */
const places: readonly Places[] = [
  [/logout|logged-out/, ['systemTest', 'logout'], ['logout']],
  [/^session-/, ['session']],
  [/^parallel-/, ['session', 'store'], ['session']],
  [/^account-|subject|userinfo-invalid-sub/, ['accounts']],
  [/^secret-|client-secret|^client-(?:rejected|disabled)/, ['client', 'secret'], ['client']],
  [/redirect-uri|loopback|^callback-|^login-csrf/, redirectUri],
  [/^open-redirect/, ['systemTest', 'returnParameter'], ['environments', 'local', 'publicBaseUrl']],
  [/^gateway-/, ['proxy']],
  [/^name-|^phone-|^claims-|scope/, ['claims']],
  [/^login-|^real-browser/, ['systemTest', 'loginPath'], redirectUri],
  [/^state-|^code-|^authorization-|^issuer-parameter/, redirectUri],
  [/./, platform],
];

/** Where no row's path is in the config. */
const otherwise: readonly JsonPath[] = [['systemTest'], ['environments', 'local']];

export const modulePlaces = (module: string): readonly JsonPath[] => {
  const [, ...paths] = places.find(([about]) => about.test(module)) ?? [/./];
  return [...paths, ...otherwise];
};

/** Code of what stopped a run before anything was judged → the line that mends it. */
const stops: Readonly<Record<string, readonly JsonPath[]>> = {
  'system-login-path': [['systemTest', 'loginPath']],
  'system-who-path': [
    ['systemTest', 'whoPath'],
    ['systemTest', 'shows'],
  ],
  'system-signed-out': [
    ['systemTest', 'whoPath'],
    ['systemTest', 'shows'],
  ],
  'system-not-started': [['systemTest', 'start']],
  'program-missing': [['systemTest', 'start', 'command']],
  'system-not-running': [['environments', 'local', 'publicBaseUrl']],
  'system-running': [['environments', 'local', 'publicBaseUrl']],
};

export const stopPlaces = (code: string): readonly JsonPath[] => [
  ...(Object.hasOwn(stops, code) ? (stops[code] ?? []) : []),
  ...otherwise,
];
