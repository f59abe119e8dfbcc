// No two parameters of one message have the same name on the wire: the reader could not tell them apart.
import { text } from '../../text.ts';
import type { ProfileCheck } from '../problem.ts';
import type { ParameterNames, Profile } from '../profile.ts';

const messagesOf = (
  profile: Profile,
): readonly (readonly [path: readonly string[], names: ParameterNames])[] => [
  [['authorize', 'parameters'], profile.authorize.parameters],
  [['callback', 'parameters'], profile.callback.parameters],
  [['token', 'parameters'], profile.token?.parameters ?? {}],
  [['logout', 'parameters'], profile.logout?.parameters ?? {}],
];

export const namesUnique: ProfileCheck = function* (profile) {
  for (const [path, names] of messagesOf(profile)) {
    const owners = new Map<string, string>();
    for (const [name, wireName] of Object.entries(names)) {
      if (wireName === null) continue;
      const owner = owners.get(wireName);
      if (owner !== undefined)
        yield {
          path: [...path, name],
          message: text(
            `参数 ${owner} 与 ${name} 都叫“${wireName}”。`,
            `The parameters ${owner} and ${name} are both called “${wireName}”.`,
          ),
          hint: text(
            '每个参数应有不同的名称；不发送的写 null。',
            'Give each its own name; null for one that is not sent.',
          ),
        };
      owners.set(wireName, name);
    }
  }
};
