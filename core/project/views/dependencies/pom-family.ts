// The poms of a system among each other: who inherits from whom, and what a property stands for.
import type { Span } from '../../../source/span.ts';
import type { XmlElement } from '../../../source/xml.ts';
import type { ProjectFile } from '../../project.ts';
import type { Pom, PomDependency } from './pom.ts';

/** A text with its properties put in, and the literal that decides it. */
export interface Resolved {
  readonly text: string;
  readonly file: ProjectFile;
  readonly span: Span;
  /** The property that holds the literal, when one does. */
  readonly property?: string;
}

export interface PomFamily {
  /** The pom itself, its parent, and so on, as far as they are in the system. */
  readonly lineage: (pom: Pom) => readonly Pom[];
  /** `element` stands in `owner`; properties are looked up from `pom` on. */
  readonly resolve: (element: XmlElement, owner: Pom, pom: Pom) => Resolved;
  /** `group:artifact`, properties put in. */
  readonly nameOf: (dependency: PomDependency, pom: Pom) => string;
}

/** More generations and properties in properties than anybody has. */
const most = 20;
/** Longer ones are no versions. */
const longest = 300;

const expression = /\$\{([\w.-]{1,100})\}/g;
const wholeExpression = /^\$\{([\w.-]{1,100})\}$/;

/** `a/b/pom.xml` and `../pom.xml` → `a/pom.xml`; a folder stands for the pom in it. */
function pathOf(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.at(-1)?.endsWith('.xml') ? parts.join('/') : [...parts, 'pom.xml'].join('/');
}

export function pomFamily(poms: readonly Pom[]): PomFamily {
  const byPath = new Map(poms.map((pom) => [pom.file.path, pom]));
  const byName = new Map(poms.map((pom) => [`${pom.group}:${pom.artifact}`, pom]));

  const parentOf = ({ file, parent }: Pom): Pom | undefined => {
    if (!parent) return undefined;
    const near = byPath.get(pathOf(file.path, parent.relativePath ?? '../pom.xml'));
    return near?.artifact === parent.artifact ? near : byName.get(`${parent.group}:${parent.artifact}`);
  };

  const lineage = (pom: Pom): readonly Pom[] => {
    const found: Pom[] = [];
    for (
      let one: Pom | undefined = pom;
      one && !found.includes(one) && found.length < most;
      one = parentOf(one)
    )
      found.push(one);
    return found;
  };

  /** Where the value of a property stands. */
  const lookup = (
    name: string,
    pom: Pom,
  ): { readonly element: XmlElement; readonly owner: Pom } | undefined => {
    for (const owner of lineage(pom)) {
      const element = owner.properties.get(name);
      if (element) return { element, owner };
    }
    const own = /^(?:project|pom)\.(?:parent\.)?version$/.test(name) ? pom.version : undefined;
    return own && { element: own, owner: pom };
  };

  /** What properties stand for, by pom: each is read once, however often they name each other. */
  const read = new Map<Pom, Map<string, string>>();

  const expanded = (name: string, pom: Pom, written: string): string => {
    if (/^(?:project|pom)\.groupId$/.test(name)) return pom.group;
    const values = read.get(pom) ?? new Map<string, string>();
    read.set(pom, values);
    const known = values.get(name);
    if (known !== undefined) return known;
    values.set(name, written);
    const found = lookup(name, pom);
    const value = found ? textWith(found.element.text, pom).slice(0, longest) : written;
    values.set(name, value);
    return value;
  };

  function textWith(text: string, pom: Pom): string {
    if (text.length > longest) return text;
    return text.replace(expression, (written, name: string) => expanded(name, pom, written));
  }

  const resolve = (element: XmlElement, owner: Pom, pom: Pom, depth = 0): Resolved => {
    const name = wholeExpression.exec(element.text)?.[1];
    const found = name !== undefined && depth < most ? lookup(name, pom) : undefined;
    if (!name || !found)
      return { text: textWith(element.text, pom), file: owner.file, span: element.textSpan };
    return { property: name, ...resolve(found.element, found.owner, pom, depth + 1) };
  };

  return {
    lineage,
    resolve,
    nameOf: ({ group, artifact }, pom) => `${textWith(group, pom)}:${textWith(artifact, pom)}`,
  };
}
