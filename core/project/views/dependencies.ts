// The packages that a system asks for: package.json, composer.json, pom.xml, build.gradle.
import type { FileKind } from '../kinds.ts';
import { view } from '../project.ts';
import type { Dependency } from './dependencies/dependency.ts';
import { gradleDependencies } from './dependencies/of-gradle.ts';
import { jsonDependencies } from './dependencies/of-json.ts';
import { mavenDependencies } from './dependencies/of-maven.ts';

/** In the order of the files; without those of test code. */
export const dependenciesOf = view(({ ofKind }): readonly Dependency[] => {
  const files = (kind: FileKind) => ofKind(kind).filter(({ testCode }) => !testCode);
  return [
    ...files('package-json').flatMap((file) => jsonDependencies(file, 'npm')),
    ...files('composer-json').flatMap((file) => jsonDependencies(file, 'composer')),
    ...mavenDependencies(files('pom')),
    ...files('gradle').flatMap(gradleDependencies),
  ];
});
