// What a template sees of a config: every value it may print, and the booleans it may ask.
import { type ClientSecrets, keyholderOf } from '../config/client-secrets.ts';
import { clientOf, type Environment, type ValidConfig } from '../config/config.ts';
import type { Profile } from '../profile/profile.ts';
import { signingNeedsOf } from '../profile/signing-keys.ts';
import { packageName } from './package-name.ts';
import type { RenderContext } from './template.ts';
import { wireContext } from './wire/wire-context.ts';

/** Made by the door that generates, for this machine alone; they stand only in `.env`. */
export interface LocalSecrets extends ClientSecrets {
  /** Random, 32 characters or more. */
  readonly sessionSecret: string;
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/** `platformBaseUrl` and `publicBaseUrl` without a trailing slash; the redirect URI exactly as registered. */
const addresses = ({ platformBaseUrl, apiBaseUrl, publicBaseUrl, redirectUri }: Environment) => ({
  platformBaseUrl: withoutSlash(platformBaseUrl),
  /** Where token and userinfo are: the platform's own address, unless that is said to be another. */
  apiBaseUrl: withoutSlash(apiBaseUrl ?? platformBaseUrl),
  publicBaseUrl: withoutSlash(publicBaseUrl),
  redirectUri,
  origin: new URL(publicBaseUrl).origin,
  host: new URL(publicBaseUrl).hostname,
});

const standardPort = (url: URL): number => (url.protocol === 'https:' ? 443 : 80);

/** Path of `url` below the system's own base path, beginning with a slash. */
function pathBelow(base: string, url: string): string {
  const prefix = new URL(withoutSlash(base)).pathname.replace(/\/+$/, '');
  const { pathname } = new URL(url);
  return pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
}

/** The variable of `.env` that `reference` names, when it is not `usual`, the generated system’s own. */
function ownSecretVariable(reference: string, usual: 'CLIENT_SECRET' | 'SIGNING_SECRET'): string {
  const name = /^\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(reference)?.[1] ?? '';
  return name === usual ? '' : name;
}

/** What is known of signing: how it is asked about, and what stands in `.env`, empty where the platform needs no such thing. */
function signingContext(valid: ValidConfig, secrets: LocalSecrets) {
  const needs = signingNeedsOf(valid.profile);
  const { signing: recipe, token } = valid.profile;
  const { signing } = keyholderOf(valid, 'local', secrets);
  const { secret: reference = '' } = clientOf(valid.config, 'local').signing;
  const variable = needs.secret ? ownSecretVariable(reference, 'SIGNING_SECRET') : '';
  return {
    local: {
      signingKeyId: needs.keyId ? (signing?.keyId ?? '') : '',
      signingSecret: needs.secret ? (signing?.secret ?? '') : '',
      signingVariable: variable,
    },
    booleans: {
      /** Requests to the platform are signed; how says `wire.signature`. */
      signed: recipe?.endpoints.some((endpoint) => endpoint !== 'token' || token !== undefined) ?? false,
      /** The platform hands out an id (`SIGNING_KEY_ID`) or a secret (`SIGNING_SECRET`) for signing, or both. */
      signingKey: needs.keyId || needs.secret,
      signingKeyId: needs.keyId,
      signingSecret: needs.secret,
      hasSigningVariable: variable !== '',
      signedBySm2: recipe?.algorithm === 'sm2',
    },
  };
}

/** Which of the ways to log in it is, and what follows from that for a whole project. */
function flowContext({ flow, userinfo, separateApi = false }: Profile, wire: ReturnType<typeof wireContext>) {
  const oidc = flow === 'oidc-code';
  const asked = userinfo.code !== undefined;
  return {
    oidc,
    /** The code or ticket is given to who is asked about the person, not exchanged for the person's own token. */
    asked,
    /** The code is exchanged, at a platform that is not of OpenID Connect. */
    exchanged: !oidc && !asked,
    /** Token and userinfo may be at another address than the login page. */
    separateApi,
    /** The application has a token of its own. */
    applicationToken: wire.asked.application,
    /** Answers or requests are turned: there is more to say than names of the callback. */
    speaks: asked || wire.fetches,
    dialect: asked || wire.fetches || wire.callback.renamed,
    platformLogout: wire.hasLogout,
    /** The platform sends the browser back after its logout. */
    logoutReturns: oidc || wire.logout.returns,
    pkce: wire.pkce || oidc,
    /** Paths and characters that the platform lays down are kept in a data file. */
    platformPaths: !oidc || wire.openid.stateLimited,
    subjectTwice: wire.token.namesTwice || oidc,
  };
}

/** Whether the system believes the platform's gateway, and what it needs for that alone. */
function gatewayContext({ config, profile }: ValidConfig, wire: ReturnType<typeof wireContext>) {
  const gateway = config.gateway?.enabled === true && profile.gateway !== undefined;
  return {
    gateway,
    /** The secret for signing is there for the gateway's headers, and not for requests. */
    gatewaySecretAlone: gateway && wire.gateway.ownSecret && !wire.signature.ownSecret,
    /** Its signatures need a library beside the language’s own. */
    gatewayNational: gateway && wire.gateway.algorithm.national,
    /** The same secret signs requests. */
    gatewaySecretShared: gateway && wire.gateway.ownSecret && wire.signature.ownSecret,
  };
}

export function renderContext(valid: ValidConfig, secrets: LocalSecrets): RenderContext {
  const { config, profile } = valid;
  const { local, test, production } = config.environments;
  const localUrl = new URL(local.publicBaseUrl);
  const port = Number(localUrl.port) || standardPort(localUrl);
  const shared = config.session.store === 'redis';
  const { id, secret } = clientOf(config, 'local');
  const secretVariable = ownSecretVariable(secret, 'CLIENT_SECRET');
  const signing = signingContext(valid, secrets);
  const wire = wireContext(profile, config.accounts.subjectClaim);
  const flow = flowContext(profile, wire);
  return {
    system: { ...config.system, packageName: packageName(config.system.name, id) },
    platform: { id: profile.id, title: profile.title.zh, titleEn: profile.title.en, status: profile.status },
    client: { id },
    environments: {
      local: addresses(local),
      ...(test && { test: addresses(test) }),
      ...(production && { production: addresses(production) }),
    },
    port,
    /** Ports of the instances behind one proxy; sessions in memory bear one only. */
    instances: Array.from(
      { length: shared ? Math.max(2, config.session.instances) : 1 },
      (_, at) => port + at,
    ),
    callbackPath: pathBelow(local.publicBaseUrl, local.redirectUri),
    session: config.session,
    accounts: config.accounts,
    claims: config.claims.map((claim) => ({
      ...claim,
      path: profile.claims[claim.name]?.path ?? claim.name,
      title: profile.claims[claim.name]?.title.zh ?? claim.name,
      sensitivity: profile.claims[claim.name]?.sensitivity ?? 'personal',
    })),
    audit: config.audit,
    logout: config.logout,
    proxy: { behind: config.proxy.behind, trusted: config.proxy.trusted ?? [] },
    profile: {
      authorizePath: profile.authorize.path,
      tokenPath: profile.token?.path ?? '',
      userinfoPath: profile.userinfo.path,
      detailPath: profile.userinfo.detail?.path ?? '',
      logoutPath: profile.logout?.path ?? '',
    },
    wire,
    local: { ...secrets, secretVariable, ...signing.local },
    ...flow,
    ...gatewayContext(valid, wire),
    redis: shared,
    bind: config.accounts.mode === 'bind',
    auto: config.accounts.mode === 'auto',
    reject: config.accounts.mode === 'reject',
    audited: config.audit.enabled,
    stateReturned: wire.state.returned,
    enveloped: wire.hasEnvelope,
    /** An answer of an exchange comes as RFC 6749 and RFC 6750 have it, in no envelope. */
    plainAnswers: !flow.asked && (!wire.token.enveloped || !wire.userinfo.enveloped),
    logoutAtPlatform: config.logout.atPlatform && profile.logout !== undefined,
    behindProxy: config.proxy.behind,
    observed: profile.status === 'observed',
    hasClaims: config.claims.length > 0,
    hasTest: test !== undefined,
    hasProduction: production !== undefined,
    hasSecretVariable: secretVariable !== '',
    ...signing.booleans,
  };
}
