// deploy/nginx.conf, as people change what stands before their system.
import type { Breakage } from '../breakage.ts';
import { php, proxied } from './stack-groups.ts';

const file = 'deploy/nginx.conf';
const config = ['govauth.config.json'];

export const proxyBreakages: readonly Breakage[] = [
  { file, find: 'TLSv1.2 TLSv1.3', put: 'TLSv1 TLSv1.1 TLSv1.2', rules: ['tls-version-modern'] },
  { file, find: 'listen 443 ssl', put: 'listen 443', rules: ['tls-used'] },
  {
    file,
    find: /return 301 .*/,
    put: 'location / { proxy_pass http://business_system; }',
    stacks: proxied,
    rules: ['tls-used'],
  },
  {
    file,
    find: '$request_method $uri',
    put: '$request_method $uri $http_cookie',
    rules: ['access-log-without-credentials'],
  },
  {
    file,
    find: 'body_bytes_sent',
    put: 'body_bytes_sent "$http_authorization"',
    rules: ['access-log-without-credentials'],
  },
  {
    file,
    find: 'proxy_set_header Host $host;',
    stacks: proxied,
    rules: ['proxy-passes-host-and-scheme'],
    told: [file],
  },
  {
    file,
    find: 'Host $host',
    put: 'Host $proxy_host',
    stacks: proxied,
    rules: ['proxy-passes-host-and-scheme'],
    told: [file],
  },
  {
    file,
    find: 'X-Forwarded-Proto $scheme',
    stacks: proxied,
    rules: ['proxy-passes-host-and-scheme'],
    told: [file],
  },
  {
    file,
    find: 'X-Forwarded-Proto $scheme',
    put: 'X-Forwarded-Proto $http_x_forwarded_proto',
    stacks: proxied,
    rules: ['proxy-sets-own-forwarded-headers'],
  },
  {
    file,
    find: 'proxy_read_timeout 60s',
    put: 'proxy_read_timeout 3s',
    stacks: proxied,
    rules: ['proxy-timeout-sufficient'],
  },
  {
    file,
    find: 'fastcgi_read_timeout 60s',
    put: 'fastcgi_read_timeout 3s',
    stacks: php,
    rules: ['proxy-timeout-sufficient'],
  },
  { file, find: 'limit_req zone=auth', below: 'expires 1h;', rules: ['callback-not-cached'] },
  {
    file,
    find: 'server_tokens off',
    below: 'add_header X-Frame-Options ALLOWALL;',
    rules: ['response-headers-safe'],
  },
  {
    file,
    find: 'server_tokens off',
    below: 'add_header Referrer-Policy unsafe-url;',
    rules: ['response-headers-safe'],
  },
  {
    file,
    find: 'server_tokens off',
    below: 'set_real_ip_from 0.0.0.0/0;',
    rules: ['forwarded-headers-trusted-narrowly'],
  },
  {
    file,
    find: 'location ~ /auth/(login|callback|bind)$ {',
    put: 'location /auth/ { return 404; } location ~ /auth/(login|bind)$ {',
    rules: ['callback-path-proxied'],
    told: config,
  },
  {
    file,
    find: /server_name "oa\.sfj\.invalid";/,
    put: 'server_name "oa.sfj.invalid"',
    rules: ['file-syntax'],
  },
  {
    file,
    find: 'server 127.0.0.1:3000;',
    below: 'server 127.0.0.1:3002;',
    stacks: ['java-servlet'],
    rules: ['session-store-shared-when-scaled'],
    told: config,
  },

  {
    file,
    find: 'server_tokens off',
    below:
      'add_header Access-Control-Allow-Origin $http_origin always; add_header Access-Control-Allow-Credentials true always;',
    rules: ['response-headers-safe'],
  },
];
