// Clients that wait forever, and those that were told not to.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { platformTimeoutBounded } from './platform-timeout-bounded.ts';

const told = (files: ExampleFiles) =>
  judgedProject(platformTimeoutBounded, files).map(({ where, typed }) => `${where} ${typed}`);

const java = (body: string) => ({
  'A.java': `class A { String grant = "authorization_code";\r\nvoid a() { ${body} } }`,
});

describe('platform-timeout-bounded', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      { 'a.php': "<?php $p = ['grant_type' => 'authorization_code'];\n$ch = curl_init($u);" },
      ['a.php:2 curl_init'],
    ],
    [java('c = url.openConnection();'), ['A.java:2 openConnection']],
    [java('r = new RestTemplate();'), ['A.java:2 RestTemplate']],
    [{ 'a.js': "await axios.post(url, { grant_type: 'authorization_code' })" }, ['a.js:1 post']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { 'a.php': '<?php $access_token = 1; $ch = curl_init($u); curl_setopt($ch, CURLOPT_TIMEOUT_MS, 900);' },
    { 'weather.php': '<?php $ch = curl_init($u);' },
    java('c = url.openConnection(); c.setReadTimeout(5000);'),
    java('r = new RestTemplate(factory);'),
    {
      'a.js': "await axios.post(url, { grant_type: 'authorization_code' })",
      'http.js': 'axios.defaults.timeout = 5000',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
