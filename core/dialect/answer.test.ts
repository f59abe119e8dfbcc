import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { gdZwrz } from './test-profiles.ts';

const envelope = gdZwrz.token?.envelope;
const read = (body: string, status = 200) => readAnswer(gdZwrz, { status, headers: {}, body }, envelope);
const readFlat = (body: string, status = 200) => readAnswer(gdZwrz, { status, headers: {}, body }, undefined);

describe('an enveloped answer', () => {
  it.each([
    ['{"status":0,"message":"成功","data":{"a":1}}', { kind: 'success', value: { a: 1 } }],
    ['<html>', { kind: 'malformed', reason: 'not-json' }],
    ['', { kind: 'malformed', reason: 'not-json' }],
    ['[]', { kind: 'malformed', reason: 'not-object' }],
    ['null', { kind: 'malformed', reason: 'not-object' }],
    ['{"access_token":"x"}', { kind: 'malformed', reason: 'no-envelope' }],
    ['{"status":0,"data":null}', { kind: 'malformed', reason: 'no-data' }],
    ['{"status":0,"data":"text"}', { kind: 'malformed', reason: 'no-data' }],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  it('is an error by its own flag, whatever the HTTP status', () => {
    expect(read('{"status":1,"message":"授权码已失效","data":null}')).toEqual({
      kind: 'error',
      error: { error: 'invalid_grant', description: '授权码已失效' },
    });
  });

  it('does not guess the meaning of a code whose message it has never seen', () => {
    expect(read('{"status":1,"message":"用户被锁定"}')).toEqual({
      kind: 'error',
      error: {
        error: 'platform_error',
        description: '用户被锁定',
        platform: { code: '1', message: '用户被锁定' },
      },
    });
  });

  it('does not take a flag of another type for success', () => {
    expect(read('{"status":"0","message":"成功","data":{}}')).toMatchObject({ kind: 'error' });
  });

  it('is no success under an HTTP failure', () => {
    expect(read('{"status":0,"data":{}}', 502)).toEqual({
      kind: 'error',
      error: { error: 'platform_error', platform: { code: 'HTTP 502' } },
    });
  });
});

describe('a plain answer', () => {
  it.each([
    ['{"error":"invalid_grant","error_description":"x"}', 400, { error: 'invalid_grant', description: 'x' }],
    ['{"error":"invalid_grant"}', 200, { error: 'invalid_grant' }],
    ['{"message":"x"}', 500, { error: 'platform_error', platform: { code: 'HTTP 500' } }],
  ])('%s with status %d is an error', (body, status, error) => {
    expect(readFlat(body, status)).toEqual({ kind: 'error', error });
  });

  it('is a success when its error member is empty', () => {
    expect(readFlat('{"error":"","sub":"U1"}')).toMatchObject({ kind: 'success' });
  });
});
