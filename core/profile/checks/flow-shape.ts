// The endpoints a profile has are those its flow asks.
import { type Text, text } from '../../text.ts';
import type { ProfileCheck } from '../problem.ts';
import type { Flow, Profile } from '../profile.ts';

/** Whether there is a token endpoint, and which of them is given the code or ticket. */
interface Shape {
  readonly token: boolean;
  readonly codeTo: 'token' | 'userinfo';
}

const shapes: Readonly<Record<Flow, Shape>> = {
  'oauth2-code': { token: true, codeTo: 'token' },
  'oidc-code': { token: true, codeTo: 'token' },
  ticket: { token: true, codeTo: 'token' },
  'app-token-code': { token: true, codeTo: 'userinfo' },
  cas: { token: false, codeTo: 'userinfo' },
  'idp-ticket': { token: false, codeTo: 'userinfo' },
};

const words = {
  wanted: (flow: Flow, member: string) =>
    text(`流程 ${flow} 需要 ${member}。`, `The flow ${flow} needs ${member}.`),
  unwanted: (flow: Flow, member: string) =>
    text(`流程 ${flow} 没有 ${member}。`, `The flow ${flow} has no ${member}.`),
};

const hint = text(
  '核对 flow，或补上、去掉该项；各流程用到的端点见平台档案参考。',
  'Check flow, or add or remove the member; the reference of profiles says which endpoints each flow has.',
);

/** Member → whether the profile has it, and whether it should. */
const membersOf = (
  { token, userinfo }: Profile,
  shape: Shape,
): readonly (readonly [path: readonly string[], has: boolean, should: boolean])[] => [
  [['token'], token !== undefined, shape.token],
  [['userinfo', 'token'], userinfo.token !== undefined, shape.token],
  [['userinfo', 'code'], userinfo.code !== undefined, shape.codeTo === 'userinfo'],
];

export const flowShape: ProfileCheck = function* (profile) {
  const { flow } = profile;
  for (const [path, has, should] of membersOf(profile, shapes[flow])) {
    if (has === should) continue;
    const message: Text = (should ? words.wanted : words.unwanted)(flow, path.join('.'));
    yield { path: should ? ['flow'] : path, message, hint };
  }
};
