// Credentials in web.xml: context and init parameters, environment entries.
import type { XmlElement } from '../../../source/xml.ts';
import type { ProjectFile } from '../../project.ts';
import type { Credential } from './credential.ts';
import { literalIn } from './literal.ts';
import { roleOf } from './role.ts';

const nameElement = /^(?:param|env-entry)-name$/;
const valueElement = /^(?:param|env-entry)-value$/;

function* elementsOf(root: XmlElement | undefined): Iterable<XmlElement> {
  const waiting = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (const child of element.children.toReversed()) waiting.push(child);
  }
}

export const credentialsInXml = (file: ProjectFile): readonly Credential[] =>
  [...elementsOf(file.xml.root)].flatMap(({ children }): Credential[] => {
    const name = children.find((child) => nameElement.test(child.name))?.text.trim() ?? '';
    const value = children.find((child) => valueElement.test(child.name));
    const role = roleOf(name);
    const literal = value && literalIn(value.text);
    if (!role || !literal) return [];
    const { environment } = file;
    const found = { role, name, file, environment, localOnly: false, origin: 'settings' } as const;
    return [{ ...found, ...literal, span: value.textSpan }];
  });
