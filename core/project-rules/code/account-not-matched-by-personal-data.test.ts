// Accounts looked up by personal data, by the id, or after a proof.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { accountNotMatchedByPersonalData } from './account-not-matched-by-personal-data.ts';

const told = (files: ExampleFiles) =>
  judgedProject(accountNotMatchedByPersonalData, files).map(({ where, typed }) => `${where} ${typed}`);

const java = (body: string) => ({ 'A.java': `class A {\r\nvoid a(String accessToken) { ${body} } }` });

describe('account-not-matched-by-personal-data', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [java('users.selectUserByPhonenumber(userInfo.getMobile());'), ['A.java:2 userInfo.getMobile()']],
    [java('wrapper.eq(User::getIdCard, ssoUser.getIdCard());'), ['A.java:2 ssoUser.getIdCard()']],
    [
      {
        'a.php': "<?php $t = $r['access_token'];\n$u = User::where('mobile', $userInfo['mobile'])->first();",
      },
      ["a.php:2 $userInfo['mobile']"],
    ],
    [
      { 'a.js': 'const t = r.access_token; const u = await users.findByEmail(profile.email)' },
      ['a.js:1 profile.email'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java('users.findByPlatformId(userInfo.getUserId()); users.findByMobile(form.getMobile());'),
    java('if (check(password)) users.findByMobile(userInfo.getMobile());'),
    { 'A.java': 'class A { void a() { users.findByMobile(userInfo.getMobile()); } }' },
    {
      'a.php': "<?php $t = $r['access_token']; $u = User::where('platform_uid', $userInfo['sub'])->first();",
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
