// One file of a system: what kind it is, its places, and its contents as its format reads them, on first use.
import type { Code } from '../code/code.ts';
import { readCode } from '../code/read-code.ts';
import { scriptOf } from '../code/script-of.ts';
import type { EnvironmentName } from '../config/config.ts';
import { lines } from '../document/lines.ts';
import type { Place } from '../errors.ts';
import { readDotenv } from '../source/dotenv.ts';
import { type GradleFile, readGradle } from '../source/gradle.ts';
import { readIni } from '../source/ini.ts';
import { readJson } from '../source/json.ts';
import { longest, tooLong } from '../source/longest.ts';
import { type NginxFile, readNginx } from '../source/nginx.ts';
import { readProperties } from '../source/properties.ts';
import type { Settings } from '../source/setting.ts';
import type { Span } from '../source/span.ts';
import { readXml, type XmlDocument } from '../source/xml.ts';
import { readYaml } from '../source/yaml.ts';
import { environmentOfFile, isServedToBrowsers, isTestCode } from './file-purpose.ts';
import { type FileKind, kindOf } from './kinds.ts';
import type { ProjectFile, SourceFile } from './project.ts';
import { type Suppression, suppressionsIn } from './suppressions.ts';
import { touch } from './touched.ts';

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

const noSettings: Settings = { settings: [] };
const noNginx: NginxFile = { directives: [] };
const noGradle: GradleFile = { dependencies: [], plugins: [] };
const noXml: XmlDocument = {};

/** A class, so that thousands of files have one shape. Contents are read on first use; who reads them is on record. */
class ReadFile implements ProjectFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: SourceFile['encoding'];
  readonly kind: FileKind | undefined;
  readonly environment: EnvironmentName | undefined;
  readonly testCode: boolean;
  readonly servedToBrowsers: boolean;
  #placeAt: ReturnType<typeof lines> | undefined;
  #settings: Settings | undefined;
  #xml: XmlDocument | undefined;
  #nginx: NginxFile | undefined;
  #gradle: GradleFile | undefined;
  #code: { readonly code: Code | undefined } | undefined;
  #suppressions: readonly Suppression[] | undefined;

  constructor({ path, text, encoding }: SourceFile, kind: FileKind | undefined) {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
    this.kind = kind;
    this.environment = environmentOfFile(path);
    this.testCode = isTestCode(path);
    this.servedToBrowsers = isServedToBrowsers(path);
  }

  get #isLong(): boolean {
    return this.text.length > longest;
  }

  /** Bound, for it is handed around. */
  readonly at = ({ offset, length }: Span): Place => {
    this.#placeAt ??= lines(this.text);
    return { file: this.path, ...this.#placeAt(offset), offset, length };
  };

  get settings(): Settings {
    const read = settingsReader(this.path, this.kind);
    if (!read) return noSettings;
    touch(this.path);
    this.#settings ??= this.#isLong ? { ...noSettings, broken: tooLong } : read(this.text);
    return this.#settings;
  }

  get xml(): XmlDocument {
    if (this.kind !== 'pom' && this.kind !== 'web-xml') return noXml;
    touch(this.path);
    this.#xml ??= this.#isLong ? { ...noXml, broken: tooLong } : readXml(this.text);
    return this.#xml;
  }

  get nginx(): NginxFile {
    // Long lists of addresses are nothing unusual there, and nothing to complain of.
    if (this.kind !== 'nginx' || this.#isLong) return noNginx;
    touch(this.path);
    this.#nginx ??= readNginx(this.text);
    return this.#nginx;
  }

  get gradle(): GradleFile {
    if (this.kind !== 'gradle') return noGradle;
    touch(this.path);
    this.#gradle ??= this.#isLong ? { ...noGradle, broken: tooLong } : readGradle(this.text);
    return this.#gradle;
  }

  get code(): Code | undefined {
    this.#code ??= { code: codeOf(this.path, this.text, this.kind) };
    if (this.#code.code) touch(this.path);
    return this.#code.code;
  }

  get suppressions(): readonly Suppression[] {
    this.#suppressions ??= suppressionsIn(this.text);
    return this.#suppressions;
  }
}

/** `told` where the name does not say the kind. */
export const projectFile = (source: SourceFile, told?: FileKind): ProjectFile =>
  new ReadFile(source, told ?? kindOf(source.path, source.text));
