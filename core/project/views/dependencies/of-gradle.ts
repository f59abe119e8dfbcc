// build.gradle → dependencies and plugins, as the Maven packages they are.
import type { ProjectFile } from '../../project.ts';
import type { Dependency } from './dependency.ts';

const notShipped = /test|^(?:compileOnly|developmentOnly|annotationProcessor|provided|kapt|checkstyle|jmh)/i;

/** Plugins that bring versions along → the package that is numbered alike. */
const pluginPackages: Readonly<Record<string, string>> = {
  'org.springframework.boot': 'org.springframework.boot:spring-boot-gradle-plugin',
};

export function gradleDependencies(file: ProjectFile): readonly Dependency[] {
  const { dependencies, plugins } = file.gradle;
  const found = [
    ...dependencies.map((one) => ({
      ...one,
      name: `${one.group}:${one.name}`,
      notShipped: notShipped.test(one.configuration),
    })),
    ...plugins.flatMap((one) => {
      const name = pluginPackages[one.id];
      return name ? [{ ...one, name, notShipped: false }] : [];
    }),
  ];
  const uses = Map.groupBy(found, ({ versionSpan }) => versionSpan?.offset ?? -1);
  return found.flatMap((one) => {
    const { name, version, versionSpan, span } = one;
    if (version === undefined || !versionSpan) return [];
    const elsewhere = versionSpan.offset < span.offset || versionSpan.offset >= span.offset + span.length;
    return [
      {
        ecosystem: 'maven' as const,
        name,
        version,
        file,
        span: versionSpan,
        ...(elsewhere && { askedAt: { file, span } }),
        shared: (uses.get(versionSpan.offset) ?? []).length > 1 || elsewhere,
        notShipped: one.notShipped,
      },
    ];
  });
}
