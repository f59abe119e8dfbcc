// How the callback of a login reaches this tool, told before the person is sent off.
import { isLoopback } from '../loopback.ts';
import { type Text, text } from '../text.ts';

export type CallbackWay =
  /** The tool is the browser and reads the redirect itself. */
  | { readonly kind: 'unattended' }
  /** The redirect URI is this machine: a listener waits there. */
  | { readonly kind: 'listener' }
  /** The redirect URI is elsewhere, and what arrives there is forwarded to a port of this machine. */
  | { readonly kind: 'forwarded'; readonly port: number }
  /** The redirect URI or the browser is elsewhere: the person pastes the address. */
  | { readonly kind: 'pasted' };

export interface CallbackWayParts {
  readonly unattended: boolean;
  readonly redirectUri: string;
  /** Port of this machine that the callback is forwarded to. */
  readonly port?: number | undefined;
}

export function callbackWay({ unattended, redirectUri, port }: CallbackWayParts): CallbackWay {
  if (unattended) return { kind: 'unattended' };
  if (port !== undefined) return { kind: 'forwarded', port };
  const here = isLoopback(redirectUri) && new URL(redirectUri).protocol === 'http:';
  return { kind: here ? 'listener' : 'pasted' };
}

const words: { readonly [K in CallbackWay['kind']]: (way: Extract<CallbackWay, { kind: K }>) => Text } = {
  unattended: () => text('由本工具直接读取跳转', 'the redirect is read by the tool'),
  listener: () => text('在本机监听回调地址', 'a listener on this machine'),
  forwarded: ({ port }) => text(`由外部转发到本机端口 ${port}`, `forwarded to port ${port} of this machine`),
  pasted: () => text('由人粘贴浏览器地址栏的地址', 'pasted from the address bar of the browser'),
};

export const callbackWords = (way: CallbackWay): Text => (words[way.kind] as (way: CallbackWay) => Text)(way);
