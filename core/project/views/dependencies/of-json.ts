// package.json and composer.json → dependencies.
import type { Setting } from '../../../source/setting.ts';
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';
import type { Dependency } from './dependency.ts';

interface Section {
  readonly prefix: string;
  readonly notShipped: boolean;
}

const sections = {
  npm: [
    { prefix: 'dependencies.', notShipped: false },
    { prefix: 'optionalDependencies.', notShipped: false },
    { prefix: 'devDependencies.', notShipped: true },
  ],
  composer: [
    { prefix: 'require.', notShipped: false },
    { prefix: 'require-dev.', notShipped: true },
  ],
} as const satisfies Record<string, readonly Section[]>;

/** What stands between the quotes. */
export const withinQuotes = ({ offset, length }: Span): Span => ({
  offset: offset + 1,
  length: Math.max(0, length - 2),
});

/** `npm:real@^1.2.0` stands for another package. */
const alias = /^npm:(@?[^@]+)@(.+)$/;

function dependency(
  file: ProjectFile,
  ecosystem: 'npm' | 'composer',
  { prefix, notShipped }: Section,
  { key, value, valueSpan }: Setting,
): Dependency {
  const [, realName, realVersion] = alias.exec(value.slice(0, 300)) ?? [];
  const name = realName ?? key.slice(prefix.length);
  const version = realVersion ?? value;
  return { ecosystem, name, version, file, span: withinQuotes(valueSpan), shared: false, notShipped };
}

/** PHP itself, its extensions and Composer are no packages. */
const platform = /^(?:php(?:-\w+)?|hhvm|composer(?:-[\w-]+)?|(?:ext|lib)-.+)$/;

export function jsonDependencies(file: ProjectFile, ecosystem: 'npm' | 'composer'): readonly Dependency[] {
  return file.settings.settings.flatMap((setting) => {
    const section = sections[ecosystem].find(({ prefix }) => setting.key.startsWith(prefix));
    if (!section || (ecosystem === 'composer' && platform.test(setting.key.slice(section.prefix.length))))
      return [];
    return [dependency(file, ecosystem, section, setting)];
  });
}
