import { describe, expect, it } from 'vitest';
import { browserCommand } from './open-browser.ts';

const nasty = 'https://p.example/a?x=1&y=$(id)`id`;calc|%20"\'';

describe('opening a browser', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32'],
  ])('%s: the address is one argument, without blanks or quotes', (platform, program) => {
    const [file, ...args] = browserCommand(nasty, platform);
    expect(file).toBe(program);
    expect(args.at(-1)).toBe(new URL(nasty).href);
    expect(args.at(-1)).not.toMatch(/[\s"]/);
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', '--help', 'vscode://x', ''])(
    '%j is refused',
    (url) => {
      expect(() => browserCommand(url, 'linux')).toThrow(
        expect.objectContaining({ code: 'address-not-web' }),
      );
    },
  );
});
