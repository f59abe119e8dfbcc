// What validation is measured on: configs and settings files of any length, sound, with comments, with mistakes.
import { withValues } from '../core/document/set-value.ts';
import { soundConfig } from '../core/rules/sound-config.ts';

/** A sound config of about `lines` lines: redirect URIs and proxies are what a config has many of. */
export function longConfig(lines: number): string {
  const config = JSON.parse(soundConfig);
  const { production, test } = config.environments;
  const missing = lines - JSON.stringify(config, null, 2).split('\n').length;
  for (let i = 0; i < missing; i++) {
    const { registeredRedirectUris: registered, redirectUri } = i % 2 ? production : test;
    if (i % 10 < 9) registered.push(`${redirectUri}/${i}`);
    else config.proxy.trusted.push(`10.${(i >> 12) & 255}.${(i >> 6) & 63}.${i & 63}`);
  }
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** A comment above every tenth line, and a comma after every last item. */
const withComments = (text: string): string =>
  text
    .replaceAll(/(["\d\]}])(?=\n\s*[\]}])/g, '$1,')
    .split('\n')
    .flatMap((line, at) => (at % 10 === 9 ? ['    // 平台运营方登记时核对过', line] : [line]))
    .join('\n');

const registered = ['environments', 'production', 'registeredRedirectUris'];

/** Kind of config → the sound one made so. */
export const configs: Readonly<Record<string, (sound: string) => string>> = {
  sound: (text) => text,
  'with comments': withComments,
  '3 wrong values': (text) =>
    withValues(text, [
      { path: ['system', 'protectionLevel'], value: '3' },
      { path: [...registered, 40], value: 443 },
      { path: ['audit', 'retentionDays'], value: -1 },
    ]),
  '3 rules broken': (text) =>
    withValues(text, [
      { path: ['session', 'idleMinutes'], value: 240 },
      { path: [...registered, 40], value: 'https://oa.sfj.invalid/auth/*' },
      { path: ['audit', 'retentionDays'], value: 30 },
    ]),
};

/** The settings of a Spring system with many clients: about `lines` lines, eight a client. */
export function longSettings(lines: number): string {
  const systems = Array.from({ length: Math.ceil(lines / 8) }, (_, i) =>
    [
      `  system-${i}:`,
      `    client-id: zwrz_sys${String(i).padStart(5, '0')}`,
      `    client-secret: \${SYSTEM_${i}_SECRET} # 由运维注入`,
      `    redirect-uri: https://oa-${i}.sfj.invalid/auth/callback`,
      '    scopes:',
      '      - openid',
      '      - "profile"',
      `    timeout: ${1000 + (i % 9)}`,
    ].join('\n'),
  );
  return `server:\n  port: 8080\n  servlet:\n    session:\n      timeout: 30m\nsystems:\n${systems.join('\n')}\n`;
}

/** What the settings have to be, for tools that want a schema. */
export const settingsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    server: { type: 'object', properties: { port: { type: 'integer' } } },
    systems: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['client-id', 'client-secret', 'redirect-uri'],
        properties: {
          'client-id': { type: 'string', pattern: '^zwrz_[a-z0-9]+$' },
          'client-secret': { type: 'string', minLength: 1 },
          'redirect-uri': { type: 'string', pattern: '^https://' },
          scopes: { type: 'array', items: { enum: ['openid', 'profile', 'phone'] } },
          timeout: { type: 'integer', minimum: 1 },
        },
      },
    },
  },
};
