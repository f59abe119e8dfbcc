// The generated code that believes a gateway, for every way that headers are written: it takes what the tool signs, and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stacks } from '../../core/config/stacks.ts';
import { gateways } from '../../core/dialect/signing/test-recipes.ts';
import { writeGatewayIdentity } from '../../core/dialect/signing/write-gateway-identity.ts';
import { renderContext } from '../../core/generate/context.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { GatewayIdentity } from '../../core/profile/gateway.ts';
import { soundConfigWith } from '../../core/rules/sound-config.ts';
import { validate } from '../../core/rules/validate.ts';
import { compileTemplates } from '../../scripts/compile-templates.ts';
import { plain } from '../generated/plain-profile.ts';

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

type Read = (
  headers: Readonly<Record<string, readonly string[]>>,
  settings: Readonly<Record<string, string>>,
  now: number,
) => { readonly kind: string; readonly reason?: string };

/** `path` of a project on `stack` for a platform with that gateway. */
async function rendered(stack: string, path: string, gateway: GatewayIdentity): Promise<string> {
  const source = soundConfigWith(
    JSON.stringify({
      stack,
      platform: './plain.json',
      client: { signing: { keyId: 'ak-99', secret: '${env:SIGNING_SECRET}' } },
      gateway: { enabled: true },
      logout: { atPlatform: false },
      rules: { 'logout-at-platform': 'off' },
    }),
  );
  const profile = { ...plain, gateway };
  const { config, findings } = validate(source, { resolveProfile: () => profile, stacks });
  if (!config) throw new Error(JSON.stringify(findings));
  const { files } = await loadTemplate(stack);
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined) throw new Error(`${stack} has no ${path}`);
  if (typeof content === 'string') return content;
  return content(renderContext(config, { clientSecret: 'c', sessionSecret: 's' }));
}

async function onNode(name: string, gateway: GatewayIdentity): Promise<Read> {
  const folder = join(output, name, 'gateway');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '../csrf.ts'), 'export const sameText = (a: string, b: string) => a === b;\n');
  const path = join(folder, 'gateway-headers.ts');
  writeFileSync(path, await rendered('node-express', 'src/gateway/gateway-headers.ts', gateway));
  return (await import(path)).readGatewayHeaders;
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
  [$headers, $set, $now] = json_decode(stream_get_contents(STDIN), true);
  $settings = new UnifiedLogin\\Settings\\Settings();
  foreach ($set as $name => $value) { $settings->$name = $value; }
  try {
    $read = new UnifiedLogin\\Gateway\\GatewayHeaders($settings);
    $said = $read->read(new UnifiedLogin\\Http\\Request($headers), $now);
    echo json_encode($said === null ? ['kind' => 'absent'] : ['kind' => 'signed', 'subject' => $said->subject,
      'userinfo' => $said->claims, 'nonce' => $said->nonce, 'usableUntil' => $said->usableUntil]);
  } catch (UnifiedLogin\\Gateway\\GatewayRefusal $refusal) {
    echo json_encode(['kind' => 'refused', 'reason' => $refusal->reason]);
  }
}
`;

async function onPhp(name: string, gateway: GatewayIdentity): Promise<Read> {
  const folder = join(output, name, 'php');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'read.php'), around);
  for (const file of ['GatewayRefusal', 'SignedHeaders', 'GatewayHeaders'])
    writeFileSync(
      join(folder, `${file}.php`),
      await rendered('php-plain', `src/Gateway/${file}.php`, gateway),
    );
  return (...said) => {
    const input = JSON.stringify(said);
    const options = { input, encoding: 'utf8' } as const;
    return JSON.parse(
      execFileSync('php', ['-d', 'display_errors=stderr', join(folder, 'read.php')], options),
    );
  };
}

const languages = { node: onNode, php: onPhp } as const;

const key = '7e'.repeat(32);
const now = Date.UTC(2026, 0, 31, 18, 5, 9);
const prefix = 'x-rio-';
const settings = { gatewayHeaderPrefix: prefix, signingSecret: key, clientSecret: key };
const name = '赵𠮷龘%2F+,"';

const pairs = Object.entries(variants).flatMap(([id, gateway]) =>
  Object.entries(languages).map(([language, make]) => [id, language, gateway, make] as const),
);

describe.each(pairs)('the code for %s on %s', (id, language, gateway, make) => {
  const members = id === 'plain' ? { uid: 'U99' } : { uid: 'U99', uinfo: JSON.stringify({ name }) };
  const signed = (at: number, by = key) =>
    Object.fromEntries(
      Object.entries(writeGatewayIdentity(gateway, members, by, { now: at, nonce: 'n-1', prefix })).map(
        ([header, value]) => [header, [value]],
      ),
    );

  it('takes what is signed, to the letter', async () => {
    const read = await make(id, gateway);
    expect(read(signed(now), settings, now)).toMatchObject({
      kind: 'signed',
      subject: 'U99',
      userinfo: id === 'plain' ? { sub: 'U99' } : { sub: 'U99', name },
      nonce: 'n-1',
      usableUntil: now + 180_000,
    });
  });

  it('takes nothing else', async () => {
    const read = await make(id, gateway);
    const headers = signed(now);
    const reason = (changed: typeof headers, at = now) => read(changed, settings, at).reason;
    expect(reason(signed(now, '9'.repeat(64)))).toBe('gateway-signature');
    expect(reason({ ...headers, 'x-rio-uid': ['U98'] })).toBe('gateway-signature');
    expect(reason({ ...headers, 'x-rio-timestamp': ['yesterday'] })).toBe('gateway-timestamp');
    for (const apart of [181_000, -181_000]) expect(reason(headers, now + apart)).toBe('gateway-timestamp');
    // PHP sees what comes twice as one, and an empty header as none.
    expect(reason({ ...headers, 'x-rio-uid': ['U99', 'U99'] })).toBe(
      language === 'php' ? 'gateway-signature' : 'gateway-header-repeated',
    );
    const { [language === 'php' ? 'x-rio-nonce' : 'x-rio-ext']: _, ...rest } = headers;
    expect(reason(rest)).toBe('gateway-header-missing');
    expect(read({}, settings, now).kind).toBe('absent');
    const signature = headers['x-rio-signature']?.[0] ?? '';
    const shouted = { ...headers, 'x-rio-signature': [signature.toUpperCase()] };
    expect(read(shouted, settings, now).kind).toBe(
      gateway.ignoreCase || signature === signature.toUpperCase() ? 'signed' : 'refused',
    );
  });
});
