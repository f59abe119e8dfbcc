// What a pom.xml says of itself, its parent, its properties and its dependencies.
import type { XmlElement } from '../../../source/xml.ts';
import type { ProjectFile } from '../../project.ts';

export interface PomDependency {
  readonly element: XmlElement;
  /** As they are written: they may name properties. */
  readonly group: string;
  readonly artifact: string;
  readonly version: XmlElement | undefined;
  readonly scope: string;
}

export interface Pom {
  readonly file: ProjectFile;
  readonly group: string;
  readonly artifact: string;
  readonly version: XmlElement | undefined;
  readonly parent: (PomDependency & { readonly relativePath: string | undefined }) | undefined;
  /** By name; the last one of a name counts. */
  readonly properties: ReadonlyMap<string, XmlElement>;
  readonly managed: readonly PomDependency[];
  readonly dependencies: readonly PomDependency[];
}

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const textOf = (element: XmlElement | undefined, name: string): string =>
  child(element, name)?.text ?? '';

const dependency = (element: XmlElement): PomDependency => ({
  element,
  group: textOf(element, 'groupId'),
  artifact: textOf(element, 'artifactId'),
  version: child(element, 'version'),
  scope: textOf(element, 'scope'),
});

const dependenciesOf = (element: XmlElement | undefined): readonly PomDependency[] =>
  (child(element, 'dependencies')?.children ?? [])
    .filter(({ name }) => name === 'dependency')
    .map(dependency);

/** Undefined for a file that is no project of Maven. */
export function pomOf(file: ProjectFile): Pom | undefined {
  const { root } = file.xml;
  if (root?.name !== 'project') return undefined;
  const parent = child(root, 'parent');
  return {
    file,
    group: textOf(root, 'groupId') || textOf(parent, 'groupId'),
    artifact: textOf(root, 'artifactId'),
    version: child(root, 'version') ?? child(parent, 'version'),
    parent: parent && { ...dependency(parent), relativePath: child(parent, 'relativePath')?.text },
    properties: new Map((child(root, 'properties')?.children ?? []).map((one) => [one.name, one])),
    managed: dependenciesOf(child(root, 'dependencyManagement')),
    dependencies: dependenciesOf(root),
  };
}
