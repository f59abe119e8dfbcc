// Replaces the key that id_tokens are signed with, one phase at a time.
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { openidOnly } from '../../fault.ts';
import { oneOf } from '../field-kinds.ts';
import { operation } from '../operation.ts';

export const keyState = async ({ keys, openid }: Context) =>
  openid ? (await keys.state()).map((key) => ({ ...key })) : [];

export const rotateKeys = operation({
  id: 'keys',
  title: text('轮换签名密钥', 'Rotate the signing key'),
  help: text(
    'announce 把新公钥与旧公钥一起公布，switch 改用新密钥签名，retire 撤下旧公钥；次序固定（OIDC Core §10.1.1）。',
    'announce publishes a new key beside the old one, switch signs with it, retire takes the old one away; in this order (OIDC Core §10.1.1).',
  ),
  fields: {
    phase: oneOf(['announce', 'switch', 'retire'], text('下一步。', 'The next step.')),
  },
  appliesTo: openidOnly,
  judge: ({ phase }) =>
    phase
      ? undefined
      : {
          text: text('缺少 phase。', 'phase is missing.'),
          hint: text('写 announce、switch 或 retire。', 'Give announce, switch or retire.'),
        },
  async apply(context, { phase = 'announce' }) {
    await context.keys.rotate(phase);
    return { keys: await keyState(context) };
  },
  examples: [{ phase: 'announce' }, { phase: 'switch' }, { phase: 'retire' }],
});
