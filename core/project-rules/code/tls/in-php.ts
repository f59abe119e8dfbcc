// Certificates unchecked in PHP: curl, streams, Guzzle, Laravel's client.
import type { Value } from '../../../code/code.ts';
import type { Project } from '../../../project/project.ts';
import type { Span } from '../../../source/span.ts';
import { codeFiles, inDevelopmentOnly } from '../code-files.ts';
import type { Weakness } from './weakness.ts';

type Found = Omit<Weakness, 'file'>;

const isOff = ({ kind, literal }: Value): boolean =>
  (kind === 'boolean' && literal === 'false') || (kind === 'number' && literal === '0');

const curlOption = /^CURLOPT_(?:PROXY_)?SSL_VERIFY(?:PEER|HOST)$/;
const streamOption = /^verify_(?:peer|peer_name|host)$/;
const ofGuzzle = /Guzzle|\bHttp::|HttpClient|EasyWeChat|Saloon|\bRequests::/;

const soundCurl = (name: string, { kind }: Value): string => {
  if (name.endsWith('HOST')) return '2';
  return kind === 'number' ? '1' : 'true';
};

const curl = (name: string, value: Value): Found[] =>
  curlOption.test(name) && isOff(value) ? [{ span: value, what: name, sound: soundCurl(name, value) }] : [];

const isOption = (name: string, path: string, guzzle: boolean): boolean =>
  streamOption.test(name) || (guzzle && name === 'verify' && /^(?:.*\.)?verify$/.test(path));

export function* inPhp(project: Project): Iterable<Weakness> {
  for (const { file, code } of codeFiles(project, 'php')) {
    const guzzle = ofGuzzle.test(file.text);
    const keys = code.members.flatMap(({ kind, name, path, value }): readonly Found[] => {
      if (kind !== 'key') return [];
      if (isOption(name, path, guzzle) && isOff(value)) return [{ span: value, what: name, sound: 'true' }];
      return curl(name, value);
    });
    const calls = code.calls.flatMap(({ name, args, nameSpan }): readonly Found[] => {
      const [, option, value] = args;
      if (name === 'withoutVerifying') return [{ span: nameSpan as Span, what: name }];
      return name === 'curl_setopt' && option && value ? curl(option.text, value) : [];
    });
    for (const found of [...keys, ...calls])
      if (!inDevelopmentOnly(file, found.span)) yield { file, ...found };
  }
}
