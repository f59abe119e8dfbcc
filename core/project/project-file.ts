// One file of a system: what kind it is, its places, and its contents as its format reads them, on first use.
import { readCode } from '../code/read-code.ts';
import { scriptOf } from '../code/script-of.ts';
import { lines } from '../document/lines.ts';
import type { Place } from '../errors.ts';
import { readDotenv } from '../source/dotenv.ts';
import { readGradle } from '../source/gradle.ts';
import { readIni } from '../source/ini.ts';
import { readJson } from '../source/json.ts';
import { readNginx } from '../source/nginx.ts';
import { readProperties } from '../source/properties.ts';
import type { Settings } from '../source/setting.ts';
import type { Span } from '../source/span.ts';
import { readXml } from '../source/xml.ts';
import { readYaml } from '../source/yaml.ts';
import { environmentOfFile, isServedToBrowsers, isTestCode } from './file-purpose.ts';
import { type FileKind, kindOf } from './kinds.ts';
import type { ProjectFile, SourceFile } from './project.ts';
import { suppressionsIn } from './suppressions.ts';

type SettingsReader = (text: string) => Settings;

const settingsReader = (path: string, kind: FileKind | undefined): SettingsReader | undefined => {
  if (kind === 'dotenv') return readDotenv;
  if (kind === 'php-ini') return readIni;
  if (kind === 'package-json' || kind === 'composer-json') return readJson;
  if (kind !== 'spring' && kind !== 'compose' && kind !== 'settings') return undefined;
  if (path.endsWith('.properties')) return readProperties;
  return path.endsWith('.json') ? readJson : readYaml;
};

const codeOf = (path: string, text: string, kind: FileKind | undefined) => {
  if (kind === 'java' || kind === 'php') return readCode(text, kind);
  if (kind !== 'javascript' && kind !== 'page') return undefined;
  return readCode(/\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) ? text : scriptOf(text), 'javascript');
};

/** A value that is made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `told` where the name does not say the kind. */
export function projectFile(source: SourceFile, told?: FileKind): ProjectFile {
  const { path, text } = source;
  const kind = told ?? kindOf(path, text);
  const placeAt = lazy(() => lines(text));
  const settings = lazy((): Settings => settingsReader(path, kind)?.(text) ?? { settings: [] });
  const xml = lazy(() => (kind === 'pom' || kind === 'web-xml' ? readXml(text) : {}));
  const nginx = lazy(() => (kind === 'nginx' ? readNginx(text) : { directives: [] }));
  const gradle = lazy(() => (kind === 'gradle' ? readGradle(text) : { dependencies: [], plugins: [] }));
  const code = lazy(() => codeOf(path, text, kind));
  const suppressions = lazy(() => suppressionsIn(text));
  return {
    ...source,
    kind,
    environment: environmentOfFile(path),
    testCode: isTestCode(path),
    servedToBrowsers: isServedToBrowsers(path),
    at: ({ offset, length }: Span): Place => ({ file: path, ...placeAt()(offset), offset, length }),
    get settings() {
      return settings();
    },
    get xml() {
      return xml();
    },
    get nginx() {
      return nginx();
    },
    get gradle() {
      return gradle();
    },
    get code() {
      return code();
    },
    get suppressions() {
      return suppressions();
    },
  };
}
