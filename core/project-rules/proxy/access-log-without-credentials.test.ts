// What access logs hold.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { accessLogWithoutCredentials } from './access-log-without-credentials.ts';
import { nginxConf } from './example-server.ts';

const judged = (format: string, log = 'access_log logs/a.log full;', file = 'nginx.conf') =>
  judgedProject(accessLogWithoutCredentials, { [file]: nginxConf([`log_format full ${format};`, log]) });

describe('accessLogWithoutCredentials', () => {
  it.each([
    ["'$remote_addr $http_cookie'", ['$http_cookie']],
    ["'$remote_addr' '$request_body'  '$http_authorization'", ['$request_body', '$http_authorization']],
    [`escape=json '{"c":"\${http_cookie}"}'`, ['${http_cookie}']],
    ["'$cookie_JSESSIONID $arg_code'", ['$cookie_JSESSIONID', '$arg_code']],
  ])('%s holds %j', (format, typed) => {
    const found = judged(format);
    expect(found.map((one) => one.typed)).toEqual(typed);
    const [first] = typed;
    expect(found[0]?.mended?.['nginx.conf']).toContain(format.replace(first ?? '', '-'));
  });

  it.each([
    ['what is usual', `'$remote_addr - $remote_user [$time_local] "$request" $status "$http_user_agent"'`],
    ['the length of bodies', "'$request_length $request_body_file_size'"],
    ['other cookies', "'$cookie_language $arg_page'"],
  ])('takes %s', (_, format) => {
    expect(judged(format)).toEqual([]);
  });

  it('leaves formats alone that no log is written in, and developers', () => {
    expect(judged("'$http_cookie'", 'access_log off;')).toEqual([]);
    expect(judged("'$http_cookie'", 'access_log logs/a.log full;', 'nginx.dev.conf')).toEqual([]);
  });

  it('finds the log in another file of the same nginx', () => {
    const files = {
      'nginx.conf': "http { log_format full '$http_cookie'; include conf.d/*.conf; }",
      'conf.d/site.conf': 'server { location / { access_log /var/log/x.log full; } }',
    };
    expect(judgedProject(accessLogWithoutCredentials, files)).toMatchObject([{ where: 'nginx.conf:1' }]);
  });
});
