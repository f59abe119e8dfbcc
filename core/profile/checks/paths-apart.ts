// No two members of an answer stand in the same place, or one inside the other.
import type { JsonPath } from '../../document/parse.ts';
import { text } from '../../text.ts';
import type { Problem, ProfileCheck } from '../problem.ts';
import type { Envelope, Profile } from '../profile.ts';

type Named = readonly [name: string, path: string];

const overlap = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);

const problem = (path: JsonPath, a: Named, b: Named): Problem => ({
  path,
  message: text(
    `${a[0]} 的路径 ${a[1]} 与 ${b[0]} 的路径 ${b[1]} 重叠。`,
    `The path ${a[1]} of ${a[0]} overlaps with ${b[1]}, the path of ${b[0]}.`,
  ),
  hint: text('每个值应有自己的位置。', 'Each value needs a place of its own.'),
});

function* overlaps(members: readonly Named[], at: (name: string) => JsonPath): Iterable<Problem> {
  for (const [index, member] of members.entries()) {
    const other = members.slice(0, index).find(([, path]) => overlap(member[1], path));
    if (other) yield problem(at(member[0]), member, other);
  }
}

const ofEnvelope = (envelope: Envelope): readonly Named[] => {
  const { successPath, messagePath, dataPath, codePath = successPath, alsoSuccessful = {} } = envelope;
  return [
    ['successPath', successPath],
    ['messagePath', messagePath],
    ...(codePath === successPath ? [] : [['codePath', codePath] as const]),
    ...Object.keys(alsoSuccessful).map((path) => ['alsoSuccessful', path] as const),
    ...(dataPath === '' ? [] : [['dataPath', dataPath] as const]),
  ];
};

const claimPaths = ({ claims }: Profile): readonly Named[] =>
  Object.entries(claims).map(([name, { path }]) => [name, path]);

export const pathsApart: ProfileCheck = function* (profile) {
  const { token, userinfo } = profile;
  yield* overlaps(Object.entries(token?.fields ?? {}), (name) => ['token', 'fields', name]);
  yield* overlaps(claimPaths(profile), (name) => ['claims', name, 'path']);
  if (token?.envelope) yield* overlaps(ofEnvelope(token.envelope), (name) => ['token', 'envelope', name]);
  if (userinfo.envelope)
    yield* overlaps(ofEnvelope(userinfo.envelope), (name) => ['userinfo', 'envelope', name]);
  if (userinfo.detail?.envelope)
    yield* overlaps(ofEnvelope(userinfo.detail.envelope), (name) => ['userinfo', 'detail', 'envelope', name]);
};
