// One profile, two directions: every message of a platform, written and read.
import type { DetailEndpoint, Profile } from '../profile/profile.ts';
import { readAuthorize, writeAuthorize } from './authorize.ts';
import { readCallback, writeCallback } from './callback.ts';
import { readDetailAnswer, readDetailRequest, writeDetailAnswer, writeDetailRequest } from './detail.ts';
import { readLogout, writeLogout } from './logout.ts';
import type {
  Answer,
  DetailRequest,
  HttpAnswer,
  HttpRequest,
  Parameters,
  TokenRequest,
  UserinfoRequest,
} from './message.ts';
import { joinUrl } from './parameters.ts';
import { readTokenAnswer, readTokenRequest, writeTokenAnswer, writeTokenRequest } from './token.ts';
import {
  readUserinfoAnswer,
  readUserinfoRequest,
  writeUserinfoAnswer,
  writeUserinfoRequest,
} from './userinfo.ts';

/**
 * Absolute URLs of a platform at `baseUrl` (which may have a path prefix); token and userinfo are at `apiBaseUrl` where
 * that is another. A platform that is asked about tickets has no token endpoint: `token` is empty.
 */
export const endpointsAt = (profile: Profile, baseUrl: string, apiBaseUrl = baseUrl) => ({
  authorize: joinUrl(baseUrl, profile.authorize.path),
  token: profile.token ? joinUrl(apiBaseUrl, profile.token.path) : '',
  userinfo: joinUrl(apiBaseUrl, profile.userinfo.path),
  ...(profile.userinfo.detail ? { detail: joinUrl(apiBaseUrl, profile.userinfo.detail.path) } : {}),
  ...(profile.logout ? { logout: joinUrl(baseUrl, profile.logout.path) } : {}),
  ...(profile.discovery ? { discovery: joinUrl(baseUrl, profile.discovery) } : {}),
  ...(profile.jwks ? { jwks: joinUrl(baseUrl, profile.jwks) } : {}),
});

export type Endpoints = ReturnType<typeof endpointsAt>;

type Answered = Extract<Answer, { kind: 'success' | 'error' }>;

const detailOf = (profile: Profile, endpoint: DetailEndpoint) => ({
  writeRequest: (url: string, request: DetailRequest) => writeDetailRequest(endpoint, url, request),
  readRequest: (request: HttpRequest) => readDetailRequest(endpoint, request),
  writeAnswer: (answer: Answered) => writeDetailAnswer(profile, answer),
  readAnswer: (answer: HttpAnswer) => readDetailAnswer(profile, answer),
});

export const createDialect = (profile: Profile) => ({
  profile,
  endpointsAt: (baseUrl: string, apiBaseUrl?: string): Endpoints => endpointsAt(profile, baseUrl, apiBaseUrl),
  authorize: {
    write: (endpoint: string, parameters: Parameters) => writeAuthorize(profile, endpoint, parameters),
    read: (url: string) => readAuthorize(profile, url),
  },
  callback: {
    write: (redirectUri: string, parameters: Parameters) => writeCallback(profile, redirectUri, parameters),
    read: (url: string) => readCallback(profile, url),
  },
  logout: {
    write: (endpoint: string, parameters: Parameters) => writeLogout(profile, endpoint, parameters),
    read: (url: string) => readLogout(profile, url),
  },
  token: {
    writeRequest: (endpoint: string, request: TokenRequest) => writeTokenRequest(profile, endpoint, request),
    readRequest: (request: HttpRequest) => readTokenRequest(profile, request),
    writeAnswer: (answer: Answered) => writeTokenAnswer(profile, answer),
    readAnswer: (answer: HttpAnswer) => readTokenAnswer(profile, answer),
  },
  userinfo: {
    writeRequest: (endpoint: string, request: UserinfoRequest) =>
      writeUserinfoRequest(profile, endpoint, request),
    readRequest: (request: HttpRequest) => readUserinfoRequest(profile, request),
    writeAnswer: (answer: Answered) => writeUserinfoAnswer(profile, answer),
    readAnswer: (answer: HttpAnswer) => readUserinfoAnswer(profile, answer),
  },
  ...(profile.userinfo.detail && { detail: detailOf(profile, profile.userinfo.detail) }),
});

export type Dialect = ReturnType<typeof createDialect>;
