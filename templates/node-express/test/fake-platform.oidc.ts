// 进程内的假平台：让测试真正走完登录；是一个小而严格的 OpenID Connect 平台。
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { declaredClaims } from '../src/system.ts';
import type { FakePlatform } from './fake-platform-shape.ts';
import { nested } from './nested.ts';

export const client = { id: 'sample', secret: 'secret-of-the-test-client' };

/** 授权请求与回调的参数名，都是标准的。 */
export const names = {
  requestState: 'state',
  code: 'code',
  state: 'state',
  error: 'error',
  description: 'error_description',
};

interface Call {
  query: URLSearchParams;
  form: URLSearchParams;
  authorization: string;
}

/** 应答：跳转、状态码，或者 JSON；challenge 是 WWW-Authenticate。 */
type Answer =
  | { redirect: string }
  | { code: number }
  | { json: unknown; status?: number; challenge?: string };

interface Grant {
  redirectUri: string;
  nonce: string;
  challenge: string;
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** 平台把一项用户信息放在哪里。 */
const pathOf = (claim: string) => declaredClaims.find(({ name }) => name === claim)?.path ?? claim;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signJwt(header: unknown, payload: unknown, key: KeyObject): string {
  const content = `${encode(header)}.${encode(payload)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}

export async function startFakePlatform(): Promise<FakePlatform> {
  const codes = new Map<string, Grant>();
  const tokens = new Set<string>();
  let published = newKey();
  let kid = randomUUID();
  const changed = (name: string, answer: Record<string, unknown>) =>
    platform.change[name]?.(answer) ?? answer;
  const failure = (error: string): Answer => ({ json: { error }, status: 400 });

  function discovery(): Answer {
    const endpoints = {
      authorization_endpoint: '/authorize',
      token_endpoint: '/token',
      userinfo_endpoint: '/userinfo',
      jwks_uri: '/jwks',
      end_session_endpoint: platform.logoutPath,
    };
    const metadata = Object.entries(endpoints).map(([name, path]) => [name, platform.address + path]);
    return {
      json: changed('discovery', {
        issuer: platform.address,
        ...Object.fromEntries(metadata),
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      }),
    };
  }

  function authorize({ query }: Call): Answer {
    const expected = { client_id: client.id, response_type: 'code', code_challenge_method: 'S256' };
    const wrong = Object.entries(expected).some(([name, value]) => query.get(name) !== value);
    if (wrong || !query.get('nonce') || !query.get('scope')?.split(' ').includes('openid'))
      return { code: 400 };
    const redirectUri = query.get('redirect_uri') ?? '';
    if (redirectUri !== platform.redirectUri) return { code: 400 };
    const code = randomUUID();
    codes.set(code, {
      redirectUri,
      nonce: query.get('nonce') ?? '',
      challenge: query.get('code_challenge') ?? '',
    });
    const back = new URL(redirectUri);
    const answer = platform.authorizeError ?? { code };
    for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
    back.searchParams.set('state', query.get('state') ?? '');
    return { redirect: back.href };
  }

  async function token({ form, authorization }: Call): Promise<Answer> {
    platform.tokenRequests += 1;
    await sleep(platform.tokenDelayMs);
    // RFC 6749 2.3.1：标识与密钥先按表单编码，再拼成 Basic。
    const sent = decodeURIComponent(atob(authorization.replace('Basic ', '')));
    // RFC 6749 5.2：用 Basic 出示的密钥不对，应答是 401，带质询。
    if (sent !== `${client.id}:${client.secret}`)
      return { json: { error: 'invalid_client' }, status: 401, challenge: 'Basic realm="platform"' };
    const grant = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.redirectUri !== form.get('redirect_uri') || grant.challenge !== challenge)
      return failure('invalid_grant');
    const accessToken = randomUUID();
    tokens.add(accessToken);
    return {
      json: changed('token', {
        access_token: accessToken,
        token_type: 'Bearer',
        expires_in: 3600,
        id_token: idToken(grant),
      }),
    };
  }

  function idToken({ nonce }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const lifetime = { iat: now, exp: now + 300 };
    const claims = {
      iss: platform.address,
      sub: platform.person.subject,
      aud: client.id,
      nonce,
      ...lifetime,
    };
    const signing = platform.change.signingKey ? newKey() : published;
    const jwt = signJwt(
      changed('header', { alg: 'RS256', kid }),
      changed('claims', claims),
      signing.privateKey,
    );
    return String(platform.change.jwt?.({ jwt }) ?? jwt);
  }

  function userinfo({ authorization }: Call): Answer {
    if (!tokens.has(authorization.replace('Bearer ', ''))) return { code: 401 };
    const { subject, name, mobile } = platform.person;
    const sub = platform.subjectMismatch ? 'SOMEONE-ELSE' : subject;
    return {
      json: changed(
        'userinfo',
        nested({ sub, [pathOf('name')]: name, [pathOf('phone_number')]: mobile, gender: 'female' }),
      ),
    };
  }

  function jwks(): Answer {
    if (platform.change.rotateKey) {
      published = newKey();
      kid = randomUUID();
    }
    return {
      json: changed('jwks', {
        keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }],
      }),
    };
  }

  function logout({ query }: Call): Answer {
    const back = new URL(query.get('post_logout_redirect_uri') ?? platform.address);
    back.searchParams.set('state', String(platform.change.logoutState?.({}) ?? query.get('state')));
    return query.get('id_token_hint') ? { redirect: back.href } : { code: 400 };
  }

  const routes: Record<string, (call: Call) => Answer | Promise<Answer>> = {
    'GET /.well-known/openid-configuration': discovery,
    'GET /authorize': authorize,
    'POST /token': token,
    'GET /userinfo': userinfo,
    'GET /jwks': jwks,
    'GET /logout': logout,
  };

  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? '/', platform.address);
    const call = {
      query: url.searchParams,
      form: new URLSearchParams(await text(req)),
      authorization: req.headers.authorization ?? '',
    };
    const answer = (await routes[`${req.method} ${url.pathname}`]?.(call)) ?? { code: 404 };
    if ('redirect' in answer) return res.writeHead(302, { location: answer.redirect }).end();
    if ('code' in answer) return res.writeHead(answer.code).end();
    const changeable = ['/token', '/userinfo'].includes(url.pathname) ? platform.httpStatus : 200;
    if (answer.challenge) res.setHeader('WWW-Authenticate', answer.challenge);
    res.writeHead(answer.status ?? changeable, { 'content-type': 'application/json' });
    return res.end(typeof answer.json === 'string' ? answer.json : JSON.stringify(answer.json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform: FakePlatform = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    redirectUri: '',
    person: { subject: 'U-0001', name: '测试甲', mobile: '10000000001' },
    authorizeError: undefined,
    subjectMismatch: false,
    tokenDelayMs: 0,
    change: {},
    httpStatus: 200,
    tokenRequests: 0,
    logoutPath: '/logout',
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return platform;
}
