// Calls that take the secret a system signs its own sessions and tokens with, and where in the call it stands.
import type { Call, Value } from '../../../code/code.ts';

interface SigningCall {
  readonly name: RegExp;
  readonly receiver?: RegExp;
  /** Index of the argument that is the secret. */
  readonly argument?: number;
  /** Names of members, in an argument that is an object. */
  readonly members?: readonly string[];
}

const table: readonly SigningCall[] = [
  { name: /^(?:express|fastify)?session$/i, members: ['secret'] },
  { name: /^cookieSession$/i, members: ['secret', 'keys'] },
  { name: /^cookieParser$/, argument: 0 },
  { name: /^(?:expressjwt|expressJwt|jwt)$/, members: ['secret'] },
  { name: /^register(?:Async)?$/, receiver: /Jwt\w*$/, members: ['secret'] },
  { name: /^(?:sign|verify|encode|decode)$/, receiver: /(?:^|\W)jwt$|jsonwebtoken$/i, argument: 1 },
  { name: /^HMAC(?:256|384|512)$/, argument: 0 },
  { name: /^signWith$/, argument: 1 },
  { name: /^setSigningKey$/, argument: 0 },
  { name: /^setCipherKey$/, argument: 0 },
];

/** `value`, or what a list of keys holds. */
const given = (value: Value | undefined): readonly Value[] => {
  if (value?.kind === 'array') return value.parts ?? [];
  return value ? [value] : [];
};

/** What `call` signs with: literals, and expressions that may end in one. */
export function signingSecretsOf({ name, receiver, args }: Call): readonly Value[] {
  return table.flatMap((row): readonly Value[] => {
    if (
      !row.name.test(name) ||
      (row.receiver && !row.receiver.test(receiver.trim().replace(/(?:->|::|\.)$/, '')))
    )
      return [];
    if (row.argument !== undefined) return given(args[row.argument]);
    const members = args.flatMap((argument) => argument.members ?? []);
    return members.flatMap((member) => (row.members?.includes(member.name) ? given(member.value) : []));
  });
}
