// Personal data in logs, and what is masked or of nobody.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { personalDataNotLogged } from './personal-data-not-logged.ts';

const told = (files: ExampleFiles) =>
  judgedProject(personalDataNotLogged, files).map(
    ({ where, typed, severity = 'error' }) => `${where} ${typed} ${severity}`,
  );

const js = (text: string) => ({ 'a.js': text });
const java = (body: string) => ({ 'A.java': `class A {\r\nvoid a() { ${body} } }` });
const php = (body: string) => ({ 'a.php': `<?php\n${body}` });

describe('personal-data-not-logged', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [java('log.info("用户 {}", user.getIdCard());'), ['A.java:2 user.getIdCard() error']],
    [
      java(
        'String s = HttpUtil.get(userInfoUrl + "?access_token=" + t); JSONObject o = JSON.parseObject(s); log.info("{}", o);',
      ),
      ['A.java:2 o error'],
    ],
    [js('console.log(`sms to ${mobile}`)'), ['a.js:1 mobile warning']],
    [js("// sso\nconsole.log('user', userInfo)"), ['a.js:2 userInfo error']],
    [
      php("// oauth\nLog::record(json_encode($user_info)); Log::info($u['certificateNumber']);"),
      ['a.php:3 $user_info error', "a.php:3 $u['certificateNumber'] error"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java('log.info("用户 {}", mask(user.getIdCard())); log.info("oauth {}", userInfo.getUserId());'),
    js("console.log('saved', userInfo)"),
    js("console.log('oauth', userInfo.id, userInfo.length)"),
    js("logger.info('oauth', maskMobile(mobile)); save({ mobile, idCard })"),
    php('Log::info("用户登录 " . $user->id); echo $mobile;'),
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
