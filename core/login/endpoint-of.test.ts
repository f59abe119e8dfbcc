import { expect, it } from 'vitest';
import { endpointOf } from './endpoint-of.ts';

const endpoints = {
  authorize: 'http://127.0.0.1:9400/authorize',
  token: 'http://127.0.0.1:9400/api?method=token',
  userinfo: 'http://127.0.0.1:9400/api?method=user&scope=o%27clock',
  detail: 'http://127.0.0.1:9400/api',
};

it.each([
  ['http://127.0.0.1:9400/api?method=token', 'token'],
  ['http://127.0.0.1:9400/api?sign=1&method=token', 'token'],
  ["http://127.0.0.1:9400/api?appId=a&scope=o'clock&method=user", 'userinfo'],
  ['http://127.0.0.1:9400/api?method=user', 'detail'],
  ['http://127.0.0.1:9400/api', 'detail'],
  ['http://127.0.0.1:9400/keys', 'jwks'],
  ['http://127.0.0.1:9401/api?method=token', 'jwks'],
])('%s is the %s endpoint', (url, endpoint) => {
  expect(endpointOf(endpoints, url)).toBe(endpoint);
});
