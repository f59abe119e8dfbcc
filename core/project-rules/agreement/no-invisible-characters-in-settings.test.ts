// Characters that do not show, and the ones that look like others.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { noInvisibleCharactersInSettings } from './no-invisible-characters-in-settings.ts';

const told = (files: ExampleFiles) =>
  judgedProject(noInvisibleCharactersInSettings, files).map(({ where, typed }) => `${where} ${typed}`);
const mended = (files: ExampleFiles) => judgedProject(noInvisibleCharactersInSettings, files)[0]?.mended;

describe('no-invisible-characters-in-settings', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ '.env': 'CLIENT_ID="zwrz_a\u200b"\r\n' }, ['.env:1 "zwrz_a\u200b"']],
    [{ 'application.properties': 'a=1\nsso.client-id=zwrz_a \n' }, ['application.properties:2 zwrz_a ']],
    [
      { 'application.yml': 'sso:\n  redirect-uri: https：//oa.invalid/cb\n' },
      ['application.yml:2 https：//oa.invalid/cb'],
    ],
    [{ 'application.yml': 'sso:\n  client-id: zwrz\u00a0\n' }, ['application.yml:2 zwrz\u00a0']],
    [
      { 'application.properties': 'sso.client-secret=Qk7vX2mP9sLt4ZcR8wYb \n' },
      ['application.properties:1 Qk7vX2mP9sLt4ZcR8wYb '],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { '.env': 'CLIENT_ID=zwrz_a   \r\nCLIENT_SECRET= Qk7vX2mP9sLt4ZcR8wYb \n' },
    { 'application.yml': 'sso:\n  client-id: zwrz_a # 标识\nname: 司法局，协同\n' },
    { 'application.yml': 'sso:\n  client-secret: 请填写，密钥\n' },
    { '.env.example': 'CLIENT_ID="zwrz\u200b"\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('makes them plain, but touches no secret', () => {
    expect(mended({ '.env': "\r\nCLIENT_ID='zwrz_ａ\u200b'\r\n" })?.['.env']).toBe(
      "\r\nCLIENT_ID='zwrz_a'\r\n",
    );
    expect(mended({ 'application.properties': 'sso.client-secret=Qk7vX2mP9sLt4ZcR8wYb \n' })).toBeUndefined();
    const [violation] = judgedProject(noInvisibleCharactersInSettings, {
      'application.properties': 'sso.client-secret=Qk7vX2mP9sLt4ZcR8wYb \n',
    });
    expect(JSON.stringify(violation?.message)).not.toContain('Qk7');
  });

  it.each([
    ['.env', 'CLIENT_ID="zwrz_ａ"\n', 'Character 6 of CLIENT_ID is a full-width character (U+FF41)'],
    [
      '.env',
      'CLIENT_ID="zwrz“"\n',
      'Character 5 of CLIENT_ID is a Chinese punctuation mark or curly quote (U+201C)',
    ],
    ['.env', 'CLIENT_ID=" zwrz"\n', 'Character 1 of CLIENT_ID is a blank (U+0020)'],
    ['.env', 'CLIENT_ID="zw\u200brz"\n', 'Character 3 of CLIENT_ID is an invisible character (U+200B)'],
    [
      '.env',
      'CLIENT_SECRET="Qk7vX2mP9sLt4ZcR8wY\u200b"\n',
      'Character 20 of CLIENT_SECRET is an invisible character (U+200B)',
    ],
    ['.env', "CLIENT_SECRET='Qk7vX2mP9sLt4ZcR8wY '\n", 'Character 20 of CLIENT_SECRET is a blank (U+0020)'],
  ])('says in %s what %j has: %s', (path, text, message) => {
    expect(judgedProject(noInvisibleCharactersInSettings, { [path]: text })[0]?.message.en).toBe(message);
  });
});
