// Loggers and switches that write messages as they are, in files for production and in PHP code.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { wireLoggingOff } from './wire-logging-off.ts';

const told = (files: ExampleFiles) =>
  judgedProject(wireLoggingOff, files).map(
    ({ where, typed, environment = 'all' }) => `${where} ${typed} ${environment}`,
  );

const prod = (text: string) => ({ 'application-prod.properties': text });
const guzzle = (code: string) => ({ 'src/a.php': `<?php\nuse GuzzleHttp\\Client;\n${code}\n` });

describe('wire-logging-off', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [prod('logging.level.root=debug\n'), ['application-prod.properties:1 debug production']],
    [
      prod('logging.level.org.apache.http.wire=TRACE\r\n'),
      ['application-prod.properties:1 TRACE production'],
    ],
    [
      { 'application-prod.yml': 'logging:\n  level:\n    "[org.springframework.web]": debug\n' },
      ['application-prod.yml:3 debug production'],
    ],
    [prod('spring.mvc.log-request-details=true\n'), ['application-prod.properties:1 true production']],
    [
      prod('mybatis-plus.configuration.log-impl=org.apache.ibatis.logging.stdout.StdOutImpl\n'),
      ['application-prod.properties:1 org.apache.ibatis.logging.stdout.StdOutImpl production'],
    ],
    [
      {
        'docker-compose.prod.yml':
          'services:\n  a:\n    environment:\n      - LOGGING_LEVEL_ROOT=DEBUG\n      - DEBUG=*\n',
      },
      ['docker-compose.prod.yml:4 DEBUG production', 'docker-compose.prod.yml:5 * production'],
    ],
    [guzzle("$c = new Client(['debug' => true]);"), ['src/a.php:3 true all']],
    [guzzle("$c->request('POST', $url, ['debug' => true]);"), ['src/a.php:3 true all']],
    [{ 'a.php': '<?php curl_setopt($c, CURLOPT_VERBOSE, true);' }, ['a.php:1 true all']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    prod('logging.level.root=info\nlogging.level.cn.example.oa=debug\n'),
    prod('logging.level.org.springframework=warn\n'),
    { 'application.properties': 'logging.level.org.springframework.security=debug\n' },
    { 'application-dev.properties': 'logging.level.root=debug\n' },
    prod('spring.mvc.log-request-details=false\n'),
    { 'docker-compose.prod.yml': 'services:\n  a:\n    environment:\n      - DEBUG=oa:*\n' },
    guzzle("$c = new Client(['debug' => false]);"),
    guzzle("if ($local) { $c = new Client(['debug' => true]); }"),
    { 'a.php': "<?php curl_setopt($c, CURLOPT_VERBOSE, false); $view = new Client(['debug' => true]);" },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it('mends the level, as it is written', () => {
    const mended = (line: string) =>
      judgedProject(wireLoggingOff, prod(line))[0]?.mended?.['application-prod.properties'];
    expect(mended('logging.level.root = DEBUG\r\na=1\r\n')).toBe('logging.level.root = INFO\r\na=1\r\n');
    expect(mended('logging.level.root=debug\n')).toBe('logging.level.root=info\n');
    expect(mended('spring.mvc.log-request-details=true\n')).toBeUndefined();
  });
});
