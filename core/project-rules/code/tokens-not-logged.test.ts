// Tokens in the logs of three languages, and what may stand there.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { tokensNotLogged } from './tokens-not-logged.ts';

const told = (files: ExampleFiles) =>
  judgedProject(tokensNotLogged, files).map(({ where, typed }) => `${where} ${typed}`);

const js = (text: string) => ({ 'a.js': text });
const java = (body: string) => ({ 'A.java': `class A {\r\nvoid a() { ${body} } }` });
const php = (body: string) => ({ 'a.php': `<?php\n${body}` });

describe('tokens-not-logged', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [java('log.debug("t: " + t.getAccessToken());'), ['A.java:2 t.getAccessToken()']],
    [java('System.out.println("oauth token=" + token);'), ['A.java:2 token']],
    [java('String resp = HttpUtil.post(tokenUrl, params); log.info("oauth {}", resp);'), ['A.java:2 resp']],
    [java('log.info(String.format("secret %s", clientSecret));'), ['A.java:2 clientSecret']],
    [js("console.log('token', { t: data.access_token })"), ['a.js:1 data.access_token']],
    [
      js('const res = await axios.post(`${base}/oauth/token`, q);\nlogger.info(JSON.stringify(res.data))'),
      ['a.js:2 res.data'],
    ],
    [js('console.log(`secret ${process.env.CLIENT_SECRET}`)'), ['a.js:1 process.env.CLIENT_SECRET']],
    [php('\\Log::info("token " . $result["access_token"]);'), ['a.php:2 $result["access_token"]']],
    [php('$r = http_post($token_url, $p); error_log("oauth: $r");'), ['a.php:2 $r']],
    [
      php("file_put_contents('sso.log', json_encode($tokenResponse), FILE_APPEND);"),
      ['a.php:2 $tokenResponse'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java(
      'log.info("oauth {}", mask(accessToken)); log.info("{}", accessToken.length()); log.warn(Headers.AUTHORIZATION);',
    ),
    java('log.error("oauth token expired: {}", e.getMessage()); out.println(accessToken);'),
    java(
      'String resp = HttpUtil.get(listUrl); log.info("oauth {}", resp); log.info("token {}", res.getStatus());',
    ),
    js('Math.log(access_token); auth.log = access_token'),
    js("logger.info('lexed', token)"),
    js(
      "const res = await axios.post('/oauth/token', q); logger.info(res.status); logger.info(hash(access_token))",
    ),
    js("if (process.env.NODE_ENV === 'development') console.log(access_token)"),
    {
      'src/views/a.vue': "<script>console.log('access_token', access_token)</script>",
      'test/a.js': 'console.log(access_token)',
    },
    php('Log::info($access_token ? "yes" : "no"); file_put_contents($cache, $access_token);'),
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
