// Opens an address in the person's browser, without a shell.
import { spawn } from 'node:child_process';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

type Command = readonly [file: string, ...args: string[]];

/** `rundll32` takes the address as one argument; `start` would need cmd.exe, which reads `&` in it. */
const commands: Readonly<Record<string, (url: string) => Command>> = {
  darwin: (url) => ['open', url],
  win32: (url) => ['rundll32', 'url.dll,FileProtocolHandler', url],
};

/** The program and arguments that open `url` on `platform`. @throws UserError unless `url` is http or https */
export function browserCommand(url: string, platform: string): Command {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
    throw new UserError({
      code: 'address-not-web',
      text: text(`无法在浏览器打开：${url}`, `Not an address for a browser: ${url}`),
      hint: text('只能打开 http 或 https 地址。', 'Only http and https addresses can be opened.'),
    });
  const command = commands[platform] ?? ((href: string): Command => ['xdg-open', href]);
  // The normalised form has no blanks or quotes left in it.
  return command(address.href);
}

/** Resolves when the program took the address; rejects when there is none. */
export function openBrowser(url: string): Promise<void> {
  const [file, ...args] = browserCommand(url, process.platform);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'ignore', detached: true, shell: false });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
