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

/** Whether others than the packages of a group read a property: one that nobody else reads can be changed without harm. */
function readers(poms: readonly Pom[]): (property: string, group: string) => boolean {
  const all = new Map<string, number>();
  const own = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { file, managed, dependencies, parent } of poms) {
    for (const [written] of file.text.matchAll(/\$\{[\w.-]{1,100}\}/g)) count(all, written);
    for (const { version, group } of [...managed, ...dependencies, ...(parent ? [parent] : [])])
      if (version) count(own, `${version.text} ${group}`);
  }
  return (property, group) => {
    const written = `\${${property}}`;
    return (all.get(written) ?? 0) > (own.get(`${written} ${group}`) ?? 0);
  };
}

export function mavenDependencies(files: readonly ProjectFile[]): readonly Dependency[] {
  const poms = files.flatMap((file) => pomOf(file) ?? []);
  const family = pomFamily(poms);
  const readByOthers = readers(poms);
  /** By name, for every pom: what it says itself of versions. */
  const managed = new Map(
    poms.map((pom) => [pom, new Map(pom.managed.map((one) => [family.nameOf(one, pom), one]))]),
  );

  const managedVersion = (name: string, pom: Pom) => {
    for (const owner of family.lineage(pom)) {
      const entry = managed.get(owner)?.get(name);
      if (entry) return { ...entry, owner };
    }
    return undefined;
  };

  return poms.flatMap(askedBy).flatMap((asked): Dependency[] => {
    const { pom, element, group } = asked;
    const name = family.nameOf(asked, pom);
    const entry = asked.version ? { ...asked, owner: pom } : managedVersion(name, pom);
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
        shared: property !== undefined && readByOthers(property, group),
        notShipped: notShipped.has(asked.scope || entry.scope),
      },
    ];
  });
}
