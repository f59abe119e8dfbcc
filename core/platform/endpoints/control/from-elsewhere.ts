// Whether a request may come from another web page: the browser says so, or its host name is not this machine's.
import type { HttpRequest } from '../../../dialect/message.ts';
import { UserError } from '../../../errors.ts';
import { isLoopbackHost } from '../../../loopback.ts';
import { text } from '../../../text.ts';

const hostOf = (host: string): string | undefined =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;

/** A name that leads to this machine by a trick of the name server (DNS rebinding) is not its own; nor is a proxy's. */
function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return true;
  const name = hostOf(host);
  return name !== undefined && isLoopbackHost(name);
}

const found = ({ headers, url }: HttpRequest, baseUrl: string): string | undefined => {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (!isOwnHost(host)) return `Host: ${host}`;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return `Sec-Fetch-Site: ${site}`;
  const own = [new URL(url).origin, new URL(baseUrl).origin];
  // The page may have been opened under another name of this machine.
  if (host !== undefined) own.push(`http://${host}`, `https://${host}`);
  return origin === undefined || own.includes(origin) ? undefined : `Origin: ${origin}`;
};

/** Throws a UserError `cross-site`. */
export function refuseFromElsewhere(request: HttpRequest, baseUrl: string): void {
  const header = found(request, baseUrl)?.slice(0, 100);
  if (header === undefined) return;
  throw new UserError({
    code: 'cross-site',
    text: text(`请求来自别的网页（${header}）。`, `The request comes from another web page (${header}).`),
    hint: text(
      '控制接口只接受本机程序和平台自己的页面；请直接访问 127.0.0.1、localhost 或 ::1。',
      'The control interface serves programs on this machine and the platform’s own pages; address 127.0.0.1, localhost or ::1 directly.',
    ),
  });
}
