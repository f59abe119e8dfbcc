// Runs the embedded test platform until it is stopped.

import { localClient } from '../../core/config/local-client.ts';
import { UserError } from '../../core/errors.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { readText } from '../../core/io/read-text.ts';
import { isGatewayFault } from '../../core/platform/gateway/gateway-faults.ts';
import { gatewayPaths } from '../../core/platform/gateway/gateway-paths.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { signingNeedsOf } from '../../core/profile/signing-keys.ts';
import { text } from '../../core/text.ts';
import type { Action, Call } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { judgeConfig } from '../judge-config.ts';
import { chosenProfile } from '../profiles/chosen-profile.ts';
import { clientSecrets } from '../secrets/client-secrets.ts';
import { parseScript } from '../test-platform/read-script.ts';
import {
  startTestPlatform,
  type TestGateway,
  type TestPlatform,
  type TestPlatformParts,
} from '../test-platform/start-test-platform.ts';
import { untilAborted } from '../until-aborted.ts';
import { usageError } from '../usage-error.ts';

/** As in the config the questions propose. */
const usualPort = 9400;

const usualUpstream = 'http://127.0.0.1:3000';

function port(call: Call, option: 'port' | 'gateway'): number | undefined {
  const given = call.text(option);
  if (given === undefined) return undefined;
  const number = Number(given);
  if (/^\d+$/.test(given) && number <= 65_535) return number;
  throw usageError(
    'option-value',
    text(
      `--${option} 不能是“${given}”，应为 0 到 65535。`,
      `--${option} cannot be “${given}”; it is 0 to 65535.`,
    ),
    'platform',
  );
}

/** The gateway that was asked for, by its port. */
function gatewayOf(call: Call): TestGateway | undefined {
  const gatewayPort = port(call, 'gateway');
  const upstream = call.text('upstream');
  if (gatewayPort !== undefined) return { port: gatewayPort, upstream: upstream ?? usualUpstream };
  const alone = upstream !== undefined || (call.text('fault') ?? '').split(',').some(isGatewayFault);
  if (!alone) return undefined;
  throw usageError(
    'option-together',
    text(
      '--upstream 与网关的故障须与 --gateway 同用。',
      '--upstream and the faults of the gateway go with --gateway.',
    ),
    'platform',
  );
}

/** Fit for every algorithm, SM2 too. */
const sampleKey = '99'.repeat(32);

/** A client to try the platform with; its secrets are no secrets. */
const sampleClient = (profile: Profile) => ({
  id: profile.clientIdPattern?.startsWith('^zwrz_') ? 'zwrz_sample' : 'sample',
  secret: 'sample-secret',
  ...(signingNeedsOf(profile).secret ? { signing: { keyId: 'sample-key', secret: sampleKey } } : {}),
  redirectUris: ['http://127.0.0.1:3000/auth/callback'],
  postLogoutRedirectUris: ['http://127.0.0.1:3000/auth/logged-out'],
});

async function fromConfig(
  call: Call,
  path: string,
): Promise<Omit<TestPlatformParts, 'faults' | 'gateway'> | undefined> {
  const file = readConfig(path);
  const { findings, config } = await judgeConfig(file, 'local');
  await reportFindings({ file, findings, fatal: !config, json: false }, call.terminal);
  if (!config) return undefined;
  const { profile } = config;
  const asked = call.text('platform');
  if (asked !== undefined && (await chosenProfile(asked)).id !== profile.id)
    throw new UserError({
      code: 'platform-differs',
      text: text(
        `配置使用的平台是 ${profile.id}，不是 ${asked}。`,
        `The config is for platform ${profile.id}, not ${asked}.`,
      ),
      hint: text('去掉 --platform，或换一份配置。', 'Leave --platform out, or name another config.'),
    });
  return {
    profile,
    baseUrl: config.config.environments.local.platformBaseUrl,
    clients: [localClient(config, clientSecrets(config, 'local', file))],
  };
}

async function fromOptions(call: Call): Promise<Omit<TestPlatformParts, 'faults' | 'gateway'>> {
  const profile = await chosenProfile(call.text('platform') ?? profiles[0]?.id ?? '');
  const client = sampleClient(profile);
  const { signing } = client;
  const key = signing
    ? text(
        `签名密钥标识 ${signing.keyId}，签名密钥 ${signing.secret}，`,
        `signing key id ${signing.keyId}, signing secret ${signing.secret}, `,
      )
    : text('', '');
  call.terminal.note(
    text(
      `试用客户端：client_id ${client.id}，client_secret ${client.secret}，${key.zh}回调地址 ${client.redirectUris}`,
      `Client to try it with: client_id ${client.id}, client_secret ${client.secret}, ${key.en}redirect URI ${client.redirectUris}`,
    ),
  );
  return { profile, baseUrl: `http://127.0.0.1:${usualPort}`, clients: [client] };
}

async function play(call: Call, { control }: TestPlatform): Promise<void> {
  const file = call.text('script');
  if (file !== undefined) await control.play(parseScript(readText(file), file, control.known));
}

/** For programs: a word and an address or path a line. */
function announce(
  { flag, terminal }: Call,
  { url, controlUrl, caFile }: TestPlatform,
  profile: Profile,
): void {
  terminal.print(`ready ${url}  ${profile.id}  ${terminal.say(profile.title)}`);
  if (flag('control')) terminal.print(`control ${controlUrl}`);
  if (caFile === undefined) return;
  terminal.print(`ca ${caFile}`);
  terminal.note(
    text(
      '在配置的该环境写 caFile，指向上面的 CA 证书；它没有装入任何信任库。',
      'Name the certificate above as `caFile` of this environment in the config; it was put into no trust store.',
    ),
  );
}

function announceGateway({ terminal }: Call, url: string, { upstream }: TestGateway): void {
  const logout = url + gatewayPaths.logout;
  terminal.note(
    text(
      `网关 ${url} → ${upstream}；退出网关：${logout}`,
      `Gateway ${url} → ${upstream}; its logout is ${logout}`,
    ),
  );
}

export const action: Action = async (call) => {
  const { terminal, signal } = call;
  const wantedPort = port(call, 'port');
  const gateway = gatewayOf(call);
  const config = call.text('config');
  const parts = await (config === undefined ? fromOptions(call) : fromConfig(call, config));
  if (!parts) return exitCodes.findings;
  const baseUrl = new URL(parts.baseUrl);
  if (wantedPort !== undefined) baseUrl.port = String(wantedPort);
  if (call.flag('https')) baseUrl.protocol = 'https:';
  const faults = call.text('fault')?.split(',') ?? [];
  const platform = await startTestPlatform({ ...parts, baseUrl: baseUrl.href, faults, gateway });
  try {
    await play(call, platform);
  } catch (error) {
    await platform.close();
    throw error;
  }
  announce(call, platform, parts.profile);
  if (gateway && platform.gatewayUrl !== undefined) announceGateway(call, platform.gatewayUrl, gateway);
  terminal.note(text('按 Ctrl+C 停止。', 'Ctrl+C stops it.'));
  await untilAborted(signal);
  await platform.close();
  terminal.note(text('已停止。', 'Stopped.'));
  return exitCodes.clean;
};
