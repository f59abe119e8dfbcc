// pom.xml files → dependencies, parents among them; versions from properties and dependencyManagement of parents, too.
import type { ProjectFile } from '../../project.ts';
import type { Dependency } from './dependency.ts';
import { type Pom, type PomDependency, pomOf } from './pom.ts';
import { pomFamily } from './pom-family.ts';

const notShipped: ReadonlySet<string> = new Set(['test', 'provided', 'system']);

interface Asked extends PomDependency {
  readonly pom: Pom;
}

/** Everything a pom asks for by itself: its parent, the lists of versions it imports, its dependencies. */
const askedBy = (pom: Pom): readonly Asked[] =>
  [
    ...(pom.parent ? [pom.parent] : []),
    ...pom.managed.filter(({ scope }) => scope === 'import'),
    ...pom.dependencies,
  ].map((one) => ({ ...one, pom }));

/** How often a property is read, and for what groups: one that only one group reads can be changed without harm. */
function readers(poms: readonly Pom[]): (property: string, group: string) => boolean {
  const lists = poms.flatMap(({ managed, dependencies, parent }) => [
    ...managed,
    ...dependencies,
    ...(parent ? [parent] : []),
  ]);
  return (property, group) => {
    const written = `\${${property}}`;
    const all = poms.reduce((sum, { file }) => sum + file.text.split(written).length - 1, 0);
    const own = lists.filter((one) => one.version?.text === written && one.group === group).length;
    return all > own;
  };
}

export function mavenDependencies(files: readonly ProjectFile[]): readonly Dependency[] {
  const poms = files.flatMap((file) => pomOf(file) ?? []);
  const family = pomFamily(poms);
  const readByOthers = readers(poms);
  const known = new Map<string, boolean>();
  const isShared = (property: string, group: string): boolean => {
    const key = `${property} ${group}`;
    const shared = known.get(key) ?? readByOthers(property, group);
    known.set(key, shared);
    return shared;
  };

  /** By name, for every pom: what it and its parents say of versions. */
  const managed = new Map(
    poms.map((pom) => {
      const entries = family
        .lineage(pom)
        .flatMap((owner) =>
          owner.managed.map((one) => [family.nameOf(one, pom), { ...one, owner }] as const),
        );
      return [pom, new Map([...entries].reverse())];
    }),
  );

  return poms.flatMap(askedBy).flatMap((asked): Dependency[] => {
    const { pom, element, group } = asked;
    const name = family.nameOf(asked, pom);
    const entry = asked.version ? { ...asked, owner: pom } : managed.get(pom)?.get(name);
    if (!entry?.version) return [];
    const { text, file, span, property } = family.resolve(entry.version, entry.owner, pom);
    const within =
      file === pom.file && span.offset >= element.offset && span.offset < element.offset + element.length;
    return [
      {
        ecosystem: 'maven',
        name,
        version: text,
        file,
        span,
        ...(!within && { askedAt: { file: pom.file, span: element } }),
        shared: property !== undefined && isShared(property, group),
        notShipped: notShipped.has(asked.scope || entry.scope),
      },
    ];
  });
}
