// web.xml: session-config of the Servlet specification.
import type { XmlElement } from '../../../source/xml.ts';
import type { Project, ProjectFile } from '../../project.ts';
import type { SessionFact } from './fact.ts';
import { cookieAgeIn, factOf, httpOnly, idInUrl, idleIn, type Meaning, secure } from './reading.ts';

const elements: Readonly<Record<string, Meaning>> = {
  'session-timeout': idleIn('m'),
  'http-only': httpOnly,
  secure,
  'max-age': cookieAgeIn('s'),
};

const childrenNamed = (parents: readonly XmlElement[], name: string): readonly XmlElement[] =>
  parents.flatMap(({ children }) => children.filter((child) => child.name === name));

function factsIn(file: ProjectFile): readonly (SessionFact | undefined)[] {
  const { root } = file.xml;
  const config = root ? childrenNamed([root], 'session-config') : [];
  const parts = [...config, ...childrenNamed(config, 'cookie-config')].flatMap(({ children }) => children);
  return parts.map(({ name, text, textSpan }) => {
    const site = {
      source: 'servlet',
      key: `<${name}>`,
      file,
      span: textSpan,
      environment: file.environment,
    } as const;
    if (name === 'tracking-mode') return factOf(idInUrl, String(text.trim().toUpperCase() === 'URL'), site);
    const meaning = Object.hasOwn(elements, name) ? elements[name] : undefined;
    return meaning && factOf(meaning, text, site);
  });
}

export const servletSession = (project: Project): readonly (SessionFact | undefined)[] =>
  project.ofKind('web-xml').flatMap(factsIn);
