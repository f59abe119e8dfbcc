// The generated code that believes a gateway, for every way that headers are written: it takes what the tool signs, and nothing else.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { gateways } from '../../core/dialect/signing/test-recipes.ts';
import { writeGatewayIdentity } from '../../core/dialect/signing/write-gateway-identity.ts';
import { renderContext } from '../../core/generate/context.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { GatewayIdentity } from '../../core/profile/gateway.ts';
import { soundConfigWith } from '../../core/rules/sound-config.ts';
import { validate } from '../../core/validation/validate.ts';
import { compileTemplates } from '../../scripts/compile-templates.ts';
import { plain } from '../generated/plain-profile.ts';
import { javaProgram } from '../signing/programs.ts';

const output = join(import.meta.dirname, '../output/gateway');
compileTemplates();

const { tif } = gateways;
const claims = { sub: 'uid', name: 'uinfo.name' };
const base: GatewayIdentity = { ...tif, claims };

/** Each differs from TIF where templates have something to choose. */
const variants: Readonly<Record<string, GatewayIdentity>> = {
  tif: base,
  base64: { ...base, values: 'base64', encoding: 'base64' },
  plain: { ...base, values: 'plain', claims: { sub: 'uid' }, encoding: 'base64url' },
  'hmac-sm3': { ...base, algorithm: 'hmac-sm3', text: '{uid}[|{uinfo}|{ext}]\n{timestamp}${nonce}`' },
  'hmac-sha256': { ...base, algorithm: 'hmac-sha256', encoding: 'hex', ignoreCase: true },
  md5: { ...base, algorithm: 'md5', key: 'client_secret' },
  ...Object.fromEntries(
    (['unix-milliseconds', 'iso-8601', 'rfc-1123', 'yyyyMMddHHmmss'] as const).map((format) => [
      format,
      { ...base, timestamp: { ...base.timestamp, format } },
    ]),
  ),
};

type Headers = Readonly<Record<string, readonly string[]>>;
type Question = readonly [headers: Headers, settings: Readonly<Record<string, string>>, now: number];
interface Answer {
  readonly kind: string;
  readonly reason?: string;
  readonly [further: string]: unknown;
}
type Read = (questions: readonly Question[]) => readonly Answer[];

/** What prints files of a project on `stack` for a platform with that gateway. */
async function printer(stack: string, gateway: GatewayIdentity) {
  const source = soundConfigWith(
    JSON.stringify({
      stack,
      platform: './plain.json',
      session: { store: 'memory', instances: 1 },
      client: { signing: { keyId: 'ak-99', secret: '${env:SIGNING_SECRET}' } },
      gateway: { enabled: true },
      logout: { atPlatform: false },
      rules: { 'logout-at-platform': 'off' },
    }),
  );
  const profile = { ...plain, gateway };
  const { config, findings } = validate(source, { resolveProfile: () => profile, stacks });
  if (!config) throw new Error(JSON.stringify(findings));
  const context = renderContext(config, { clientSecret: 'c', sessionSecret: 's' });
  const { files } = await loadTemplate(stack);
  return (path: string): string => {
    const content = files.find((file) => file.path === path)?.content;
    if (content === undefined) throw new Error(`${stack} has no ${path}`);
    return typeof content === 'string' ? content : content(context);
  };
}

async function onNode(name: string, gateway: GatewayIdentity): Promise<Read> {
  const folder = join(output, name, 'gateway');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '../csrf.ts'), 'export const sameText = (a: string, b: string) => a === b;\n');
  const path = join(folder, 'gateway-headers.ts');
  const print = await printer('node-express', gateway);
  writeFileSync(path, print('src/gateway/gateway-headers.ts'));
  const { readGatewayHeaders } = await import(path);
  return (questions) => questions.map((question) => readGatewayHeaders(...question));
}

/** What of a project the class needs, in as few words; a request is what the caller says it is. */
const around = `<?php
namespace UnifiedLogin\\Http { final class Request {
  private array $lines; function __construct(array $lines) { $this->lines = $lines; }
  function header(string $name): string { return implode(', ', $this->lines[$name] ?? []); } } }
namespace UnifiedLogin\\Settings { final class Settings {
  public string $gatewayHeaderPrefix; public string $signingSecret; public string $clientSecret; } }
namespace UnifiedLogin { final class Random { static function base64Url(string $bytes): string {
  return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '='); } } }
namespace {
  foreach (['GatewayRefusal', 'SignedHeaders', 'GatewayHeaders'] as $name) { require __DIR__ . "/{$name}.php"; }
  function answer(array $headers, array $set, int $now): array {
    $settings = new UnifiedLogin\\Settings\\Settings();
    foreach ($set as $name => $value) { $settings->$name = $value; }
    try {
      $read = new UnifiedLogin\\Gateway\\GatewayHeaders($settings);
      $said = $read->read(new UnifiedLogin\\Http\\Request($headers), $now);
      return $said === null ? ['kind' => 'absent'] : ['kind' => 'signed', 'subject' => $said->subject,
        'userinfo' => $said->claims, 'nonce' => $said->nonce, 'usableUntil' => $said->usableUntil];
    } catch (UnifiedLogin\\Gateway\\GatewayRefusal $refusal) {
      return ['kind' => 'refused', 'reason' => $refusal->reason];
    }
  }
  $questions = json_decode(stream_get_contents(STDIN), true);
  echo json_encode(array_map(fn (array $question) => answer(...$question), $questions));
}
`;

async function onPhp(name: string, gateway: GatewayIdentity): Promise<Read> {
  const folder = join(output, name, 'php');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'read.php'), around);
  const print = await printer('php-plain', gateway);
  for (const file of ['GatewayRefusal', 'SignedHeaders', 'GatewayHeaders'])
    writeFileSync(join(folder, `${file}.php`), print(`src/Gateway/${file}.php`));
  return (questions) => {
    const input = JSON.stringify(questions);
    const options = { input, encoding: 'utf8' } as const;
    return JSON.parse(
      execFileSync('php', ['-d', 'display_errors=stderr', join(folder, 'read.php')], options),
    );
  };
}

const encoded = (text: string | number) => Buffer.from(`${text}`).toString('base64');
const decoded = (word: string) => Buffer.from(word, 'base64').toString();

/** A line of `java-gateway/GatewayReader.java`. */
function toldBy(line: string): Answer {
  const [kind = '', subject, nonce, usableUntil, ...claims] = line.split('\t').map(decoded);
  if (kind === 'refused') return { kind, reason: subject ?? '' };
  const userinfo = claims.flatMap((name, at) => (at % 2 === 0 ? [[name, claims[at + 1]]] : []));
  return {
    kind,
    ...{ subject, nonce, usableUntil: Number(usableUntil), userinfo: Object.fromEntries(userinfo) },
  };
}

/** What reads the headers is the same for all stacks in Java; JSON is read without a library by this one. */
const classes = [
  ...['GatewayHeaders', 'GatewayClaims', 'GatewaySignature', 'FailureReason'].map((name) => `auth/${name}`),
  ...['Json', 'JsonException'].map((name) => `json/${name}`),
];

async function onJava(name: string, gateway: GatewayIdentity): Promise<Read> {
  const folder = join(output, name, 'java');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const print = await printer('java-servlet', gateway);
  const written = classes.map((path) => {
    const file = join(folder, `${basename(path)}.java`);
    writeFileSync(file, print(`src/main/java/cn/example/business/${path}.java`));
    return file;
  });
  const beside = globSync(join(import.meta.dirname, 'java-gateway/*.java'));
  const sources = [...beside, ...written];
  const main = 'cn.example.business.auth.GatewayReader';
  const ask = javaProgram({ sources, classes: join(folder, 'classes'), main });
  return (questions) =>
    ask(
      questions.map(([headers, { gatewayHeaderPrefix = '', signingSecret = '' }, now]) => {
        const lines = Object.entries(headers).flatMap(([header, values]) =>
          values.flatMap((value) => [header, value]),
        );
        return [gatewayHeaderPrefix, signingSecret, now, ...lines].map(encoded);
      }),
    ).map(toldBy);
}

const languages = { node: onNode, php: onPhp, java: onJava } as const;

const key = '7e'.repeat(32);
const now = Date.UTC(2026, 0, 31, 18, 5, 9);
const prefix = 'x-rio-';
const settings = { gatewayHeaderPrefix: prefix, signingSecret: key, clientSecret: key };
const name = '赵𠮷龘%2F+,"';

const pairs = Object.entries(variants).flatMap(([id, gateway]) =>
  Object.entries(languages).map(([language, make]) => [id, language, gateway, make] as const),
);

describe.each(pairs)('the code for %s on %s', (id, language, gateway, make) => {
  let read: Read;
  beforeAll(async () => {
    read = await make(id, gateway);
  });

  const members = id === 'plain' ? { uid: 'U99' } : { uid: 'U99', uinfo: JSON.stringify({ name }) };
  const signed = (at: number, by = key) =>
    Object.fromEntries(
      Object.entries(writeGatewayIdentity(gateway, members, by, { now: at, nonce: 'n-1', prefix })).map(
        ([header, value]) => [header, [value]],
      ),
    );

  it('takes what is signed, to the letter', () => {
    expect(read([[signed(now), settings, now]])).toMatchObject([
      {
        kind: 'signed',
        subject: 'U99',
        userinfo: id === 'plain' ? { sub: 'U99' } : { sub: 'U99', name },
        nonce: 'n-1',
        usableUntil: now + 180_000,
      },
    ]);
  });

  it('takes nothing else', () => {
    const headers = signed(now);
    const signature = headers['x-rio-signature']?.[0] ?? '';
    const isSame = gateway.ignoreCase || signature === signature.toUpperCase();
    // PHP sees what comes twice as one, and an empty header as none.
    const inPhp = language === 'php';
    const { [inPhp ? 'x-rio-nonce' : 'x-rio-ext']: _, ...rest } = headers;
    const cases: readonly (readonly [said: string, headers: Headers, at?: number])[] = [
      ['gateway-signature', signed(now, '9'.repeat(64))],
      ['gateway-signature', { ...headers, 'x-rio-uid': ['U98'] }],
      ['gateway-timestamp', { ...headers, 'x-rio-timestamp': ['yesterday'] }],
      ['gateway-timestamp', headers, now + 181_000],
      ['gateway-timestamp', headers, now - 181_000],
      [inPhp ? 'gateway-signature' : 'gateway-header-repeated', { ...headers, 'x-rio-uid': ['U99', 'U99'] }],
      ['gateway-header-missing', rest],
      ['absent', {}],
      [isSame ? 'signed' : 'gateway-signature', { ...headers, 'x-rio-signature': [signature.toUpperCase()] }],
    ];
    const answers = read(cases.map(([, changed, at = now]) => [changed, settings, at]));
    expect(answers.map(({ kind, reason }) => reason ?? kind)).toEqual(cases.map(([said]) => said));
  });
});
