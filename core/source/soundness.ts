// What holds of every reader and every text: nothing thrown, all places in the text, values that stand where they are said to be.
import type { Broken } from './broken.ts';
import { readDotenv } from './dotenv.ts';
import { readGradle } from './gradle.ts';
import { readIni } from './ini.ts';
import { readJson } from './json.ts';
import { type NginxDirective, readNginx } from './nginx.ts';
import { readProperties } from './properties.ts';
import type { Setting, Settings } from './setting.ts';
import { sliceOf } from './setting-lines.ts';
import type { Span } from './span.ts';
import { readXml, type XmlElement } from './xml.ts';
import { readYaml } from './yaml.ts';

/** What a reader found: places, and texts that stand at a place. */
interface Found {
  readonly spans: readonly Span[];
  readonly values: readonly { readonly value: string; readonly span: Span }[];
  readonly broken?: Broken | undefined;
}

const settingsFound = ({ settings, broken }: Settings): Found => ({
  spans: settings.flatMap(({ keySpan, valueSpan }: Setting) => [keySpan, valueSpan]),
  values: settings.map(({ value, valueSpan }) => ({ value, span: valueSpan })),
  broken,
});

const elementsIn = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(elementsIn)];

function xmlFound(text: string): Found {
  const { root, broken } = readXml(text);
  const elements = root ? elementsIn(root) : [];
  return {
    spans: elements.flatMap((element) => [element, element.textSpan]),
    values: elements.map((element) => ({ value: element.text, span: element.textSpan })),
    broken,
  };
}

const directivesIn = (directives: readonly NginxDirective[]): NginxDirective[] =>
  directives.flatMap((directive) => [directive, ...directivesIn(directive.block ?? [])]);

function nginxFound(text: string): Found {
  const { directives, broken } = readNginx(text);
  const all = directivesIn(directives);
  return {
    spans: all.flatMap(({ offset, length, nameSpan, args }) => [
      { offset, length },
      nameSpan,
      ...args.map(({ span }) => span),
    ]),
    values: all.flatMap(({ name, nameSpan, args }) => [
      { value: name, span: nameSpan },
      ...args.map((arg) => ({ value: arg.text, span: arg.span })),
    ]),
    broken,
  };
}

function gradleFound(text: string): Found {
  const { dependencies, plugins, broken } = readGradle(text);
  const all = [...dependencies, ...plugins];
  return {
    spans: all.flatMap(({ span, versionSpan }) => (versionSpan ? [span, versionSpan] : [span])),
    values: all.flatMap(({ version, versionSpan }) =>
      version !== undefined && versionSpan ? { value: version, span: versionSpan } : [],
    ),
    broken,
  };
}

export const readers: Readonly<Record<string, (text: string) => Found>> = {
  yaml: (text) => settingsFound(readYaml(text)),
  properties: (text) => settingsFound(readProperties(text)),
  dotenv: (text) => settingsFound(readDotenv(text)),
  ini: (text) => settingsFound(readIni(text)),
  json: (text) => settingsFound(readJson(text)),
  xml: xmlFound,
  nginx: nginxFound,
  gradle: gradleFound,
};

const isInside = (text: string, { offset, length }: Span) =>
  Number.isInteger(offset) && offset >= 0 && length >= 0 && offset + length <= text.length;

/** Text in which no format sees a quote, an escape or a placeholder means what it says. */
const isPlain = (written: string) => /^[\w./-]+$/.test(written);

function isSound(text: string, { value, span }: Found['values'][number]): boolean {
  const written = sliceOf(text, span);
  if (value !== '' && written === '') return false;
  return !isPlain(written) || value === written || (value === '' && /^null$/i.test(written));
}

const isChinese = (written: string) => /[\u4E00-\u9FFF]/.test(written);

/** English without Chinese, unless it tells a Chinese name that stands in the file. */
const isBilingual = (text: string, { message, hint }: Broken) =>
  [message, hint].every(({ zh, en }) => isChinese(zh) && (!isChinese(en) || isChinese(text)));

/** What is wrong with what the reader makes of the text; nothing when all is well. */
export function unsound(reader: string, text: string): string[] {
  const found = readers[reader]?.(text);
  if (!found) return [`no reader ${reader}`];
  const { spans, values, broken } = found;
  return [
    ...spans.filter((span) => !isInside(text, span)).map((span) => `outside: ${JSON.stringify(span)}`),
    ...values
      .filter((value) => !isSound(text, value))
      .map(({ value, span }) => `${JSON.stringify(value)} is not ${JSON.stringify(sliceOf(text, span))}`),
    ...(broken && !isInside(text, broken) ? [`broken outside: ${broken.offset}`] : []),
    ...(broken && !isBilingual(text, broken) ? [`not in two languages: ${broken.message.zh}`] : []),
  ];
}
