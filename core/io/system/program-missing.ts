// A program that the generated project needs is not on this machine.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';

/** `packages` are Debian's names of what brings it. */
export function programMissing(command: string, packages: readonly string[]): UserError {
  const apt = `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return new UserError({
    code: 'program-missing',
    text: text(`没有找到程序 ${command}。`, `There is no program ${command} on this machine.`),
    hint:
      packages.length === 0
        ? text('请安装它，并确认它在 PATH 里。', 'Install it, and see that it is on the PATH.')
        : text(
            `请安装它，并确认它在 PATH 里；Debian、Ubuntu：${apt}`,
            `Install it, and see that it is on the PATH; on Debian and Ubuntu: ${apt}`,
          ),
  });
}
