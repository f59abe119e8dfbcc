// Tells a system at its back channel that a login has ended (OIDC Back-Channel Logout §2.5), and notes its answer in the log.
import { type Text, text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import type { Login } from '../../store.ts';
import { writeLogoutToken } from './write-logout-token.ts';

const problemOf = ({ id }: Client, status: number): Text | undefined => {
  if (status === 0)
    return text(
      `系统 ${id} 的后端退出地址没有应答，或不在本机（平台只向本机发送）。`,
      `The back-channel logout address of ${id} did not answer, or is not on this machine (nothing is sent elsewhere).`,
    );
  return status === 200 || status === 204
    ? undefined
    : text(
        `系统 ${id} 拒绝了退出通知：HTTP ${status}（成功应为 200）。`,
        `${id} refused the logout token: HTTP ${status} (200 means success).`,
      );
};

/** Nothing is sent to a client without a back channel, nor by a platform without the means. */
export async function sendLogoutToken(context: Context, client: Client, login: Login): Promise<void> {
  const { notify, now, log } = context;
  const { backchannelLogoutUri: uri } = client;
  if (!notify || uri === undefined) return;
  const at = now();
  const form = { logout_token: await writeLogoutToken(context, client, login) };
  const status = await notify(uri, form).catch(() => 0);
  const problem = problemOf(client, status);
  log.add({
    at,
    endpoint: 'backchannel-logout',
    method: 'POST',
    status,
    parameters: Object.keys(form),
    ...(problem ? { problem } : {}),
  });
}
