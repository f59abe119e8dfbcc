// A path of the config as people write it: environments.test.redirectUri, claims[2].name.
import type { JsonPath } from '../../document/parse.ts';

export const dotted = (path: JsonPath): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
