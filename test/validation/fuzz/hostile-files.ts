// Systems of one file that somebody made to upset whoever reads it, or that a broken tool left behind.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { soundConfig } from '../../../core/rules/sound-config.ts';
import { seeds } from '../../../core/source/fuzz-seeds.ts';

export interface HostileSystem {
  readonly name: string;
  readonly make: (folder: string) => void;
  /** Each of these is found; nothing is asked of the others. */
  readonly rules?: readonly string[];
  /** None but `rules` are found. */
  readonly only?: true;
}

const megabyte = 2 ** 20;
const deep = 100_000;

const filled = (piece: string, size = 10 * megabyte, start = '', end = ''): string =>
  start + piece.repeat(Math.ceil(size / piece.length)) + end;

function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const withFile = (
  name: string,
  path: string,
  content: () => string | Uint8Array,
  expected: Pick<HostileSystem, 'rules' | 'only'> = {},
): HostileSystem => ({ name, make: (folder) => put(folder, path, content()), ...expected });

const seedOf = (format: string): string => `${seeds[format]?.[0] ?? ''}\n`;

/** Path → what is repeated until it is 10 MB, with what stands around it. */
const large: Readonly<Record<string, readonly [piece: string, start?: string, end?: string]>> = {
  'govauth.config.json': ['  "a": { "b": "c" },\n', '{\n', '"z": 1 }\n'],
  'own.profile.json': ['  "a": { "b": "c" },\n', '{\n', '"z": 1 }\n'],
  'application.yml': ['a:\n  b: c\n  d: [e, f]\n---\n'],
  'application-prod.yml': ['  k: v\n', 'a:\n'],
  'application.properties': [seedOf('properties')],
  'docker-compose.yml': ['    - "A=b"\n', 'services:\n  web:\n    environment:\n'],
  '.env': [seedOf('dotenv')],
  '.env.production': ['CLIENT_SECRET=Qm4vT9xLr2Wz7KpYc8Nd\n'],
  'package.json': ['  "express": "^4.0.0",\n', '{ "dependencies": {\n', '"z": "1.0.0" } }\n'],
  'composer.json': ['  "a/b": "^4.0",\n', '{ "require": {\n', '"z/z": "1.0.0" } }\n'],
  'pom.xml': [
    '<dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version></dependency>\n',
    '<project><dependencies>\n',
    '</dependencies></project>\n',
  ],
  'build.gradle': ["  implementation 'g:n:1.0'\n", 'dependencies {\n', '}\n'],
  'WEB-INF/web.xml': ['<a b="c">d</a>\n', '<web-app>\n', '</web-app>\n'],
  'php.ini': [seedOf('ini')],
  'nginx.conf': [
    'server { listen 80; server_name a; location /a { proxy_pass http://b; } }\n',
    'http {\n',
    '}\n',
  ],
  'src/A.java': ['  void f() { g("a" + b, c.d(1)); }\n', 'class A {\n', '}\n'],
  'src/a.ts': ['export const f = (a) => g(`${a}`, { b: c.d(1) });\n'],
  'src/a.php': ['$a = f([\'b\' => $c->d(1)], "e $g");\n', '<?php\n'],
  'page.html': ['<p>a<script>f("b")</script></p>\n'],
  Dockerfile: ['FROM node:24\nENV A=b\nRUN c \\\n  && d\n'],
  '.gitignore': ['a/**/b*c?[d-f]\n'],
  'server.key': ['QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=\n', '-----BEGIN PRIVATE KEY-----\n'],
};

/** Path → what opens again and again. */
const nested: Readonly<Record<string, readonly (readonly [open: string, start?: string])[]>> = {
  'govauth.config.json': [['{"a":'], ['[']],
  'package.json': [['{"a":'], ['[']],
  'application.yml': [['['], ['{a: '], ['- '], ['? '], ['a: &a ']],
  'application.properties': [['a.']],
  'pom.xml': [['<a>']],
  'WEB-INF/web.xml': [['<a b="c">', '<web-app>']],
  'nginx.conf': [['a {'], ['location / {', 'server {']],
  'build.gradle': [['a {'], ['('], ['"${']],
  'src/A.java': [
    ['(', 'class A { Object a = '],
    ['{', 'class A '],
    ['f(', 'class A { Object a = '],
  ],
  'src/a.ts': [['('], ['['], ['{a:', 'x = '], ['`${']],
  'src/a.php': [
    ['(', '<?php $a = '],
    ['[', '<?php $a = '],
    ['{', '<?php '],
    ['"{$a[', '<?php $a = '],
  ],
  'page.html': [['<div>'], ['<script>']],
};

/** One line of 5 MB. */
const oneLine: Readonly<Record<string, string>> = {
  'govauth.config.json': `{ "a": "${'b'.repeat(5 * megabyte)}" }`,
  'application.yml': `a: "${'b '.repeat(2.5 * megabyte)}"`,
  'application.properties': `a=${'b\\u4e2d'.repeat(megabyte)}`,
  '.env': `A=${'b'.repeat(5 * megabyte)}`,
  'nginx.conf': `a ${'b '.repeat(2.5 * megabyte)};`,
  'pom.xml': `<a>${' b'.repeat(2.5 * megabyte)}</a>`,
  'php.ini': `a = "${'b'.repeat(5 * megabyte)}"`,
  'build.gradle': `a = '${'b'.repeat(5 * megabyte)}'`,
  'src/a.js': `var a=${'b+"c"+'.repeat(700_000)}d;`,
  'src/A.java': `class A { String a = "${'b'.repeat(5 * megabyte)}"; }`,
  'src/a.php': `<?php $a = '${'b'.repeat(5 * megabyte)}';`,
};

/** Nothing in it, and it falls apart at 512 MB when it is opened up. */
const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghijklmn'].map((name, i) => {
      const former = `*${String.fromCharCode(97 + i)}`;
      return `${name}: &${name} [${Array(9).fill(former).join(', ')}]`;
    }),
  )
  .join('\n');
const mergeBomb = ['a0: &a0 { k0: v }']
  .concat(
    Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} { <<: [*a${i}, *a${i}], k${i + 1}: v }`),
  )
  .join('\n');
const laughs = `<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from(
  { length: 30 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('')}]><project><a>&l30;</a></project>`;
const outsider = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><project><a>&b;</a></project>';

const badYaml =
  '# 会话：超时与登录\nserver:\n  servlet:\n    session:\n      timeout: 120m\n      cookie:\n        http-only: false\n';
const badRules = { rules: ['session-timeout-short', 'session-cookie-http-only'], only: true } as const;
const inOther = { rules: ['file-encoding-utf8', ...badRules.rules], only: true } as const;

/** 会话：超时与登录, as GBK has it. */
const gbkWords = [
  0xbb, 0xe1, 0xbb, 0xb0, 0xa3, 0xba, 0xb3, 0xac, 0xca, 0xb1, 0xd3, 0xeb, 0xb5, 0xc7, 0xc2, 0xbc,
];
const inGbk = (): Uint8Array => {
  const [, rest = ''] = badYaml.split('登录');
  return Buffer.concat([Buffer.from('# '), Buffer.from(gbkWords), Buffer.from(rest)]);
};

const pipe = (path: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  execFileSync('mkfifo', [join(folder, path)]);
};

const unixOnly: readonly HostileSystem[] = [
  { name: 'a pipe named .env', make: pipe('.env') },
  { name: 'a pipe named govauth.config.json', make: pipe('govauth.config.json') },
  { name: 'a pipe named .gitignore', make: pipe('.gitignore') },
  {
    name: 'a pipe named as the profile',
    make: (folder) => {
      put(folder, 'govauth.config.json', soundConfig.replace('"gd-zwrz"', '"./own.profile.json"'));
      pipe('own.profile.json')(folder);
    },
    rules: ['platform-known'],
  },
  {
    name: 'a device named as the profile',
    make: (folder) => {
      put(folder, 'govauth.config.json', soundConfig.replace('"gd-zwrz"', '"./own.profile.json"'));
      symlinkSync('/dev/zero', join(folder, 'own.profile.json'));
    },
    rules: ['platform-known'],
  },
  {
    name: 'a device named application.yml',
    make: (folder) => symlinkSync('/dev/zero', join(folder, 'application.yml')),
  },
];

export const hostileSystems: readonly HostileSystem[] = [
  ...Object.entries(large).map(([path, [piece, start, end]]) =>
    withFile(`10 MB of ${path}`, path, () => filled(piece, 10 * megabyte, start, end)),
  ),
  // Just short of what is not read any more.
  ...Object.entries(large).map(([path, [piece, start, end]]) =>
    withFile(`all that is read of ${path}`, path, () =>
      filled(piece, /^(?:govauth|own)\./.test(path) ? 1_990_000 : 990_000, start, end),
    ),
  ),
  ...Object.entries(nested).flatMap(([path, opens]) =>
    opens.map(([open, start = '']) =>
      withFile(`${deep} × ${open} in ${path}`, path, () => start + open.repeat(deep)),
    ),
  ),
  withFile('stairs of YAML', 'application.yml', () =>
    Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  ),
  ...Object.entries(oneLine).map(([path, text]) => withFile(`one line of 5 MB in ${path}`, path, () => text)),
  withFile('a YAML bomb of aliases', 'application.yml', () => aliasBomb),
  withFile('a YAML bomb of merges', 'application.yml', () => mergeBomb),
  withFile('an alias of itself', 'application.yml', () => 'a: &a [*a]\nb: &b\n  <<: *b\n'),
  withFile('a billion laughs', 'pom.xml', () => laughs),
  withFile('an entity from outside', 'pom.xml', () => outsider),
  withFile('CRLF', 'application.yml', () => badYaml.replaceAll('\n', '\r\n'), badRules),
  withFile('a byte order mark', 'application.yml', () => `\uFEFF${badYaml}`, badRules),
  withFile('GBK', 'application.yml', inGbk, inOther),
  withFile('UTF-16', 'application.yml', () => Buffer.from(`\uFEFF${badYaml}`, 'utf16le'), inOther),
  withFile(
    'UTF-8 with bytes that are none',
    'application.yml',
    () => Buffer.concat([Buffer.from(badYaml), Buffer.from('# \xff\xfe\x80\n', 'latin1')]),
    inOther,
  ),
  withFile('nothing but zeros', 'application.yml', () => new Uint8Array(megabyte), { rules: [], only: true }),
  withFile('a picture', 'application.yml', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), {
    rules: [],
    only: true,
  }),
  ...[
    'govauth.config.json',
    'application.yml',
    '.env',
    'package.json',
    'pom.xml',
    'nginx.conf',
    'A.java',
  ].map((path) => withFile(`nothing in ${path}`, path, () => '')),
  {
    name: 'links in circles',
    make: (folder) => {
      put(folder, 'application.yml', badYaml);
      mkdirSync(join(folder, 'a'));
      symlinkSync('..', join(folder, 'a/up'));
      symlinkSync('b', join(folder, 'c'));
      symlinkSync('c', join(folder, 'b'));
      symlinkSync('.env', join(folder, '.env'));
    },
    ...badRules,
  },
  {
    name: 'folders 300 deep',
    make: (folder) => put(folder, `${'a/'.repeat(300)}application.yml`, badYaml),
    ...badRules,
  },
  {
    name: 'a folder named application.yml',
    make: (folder) => put(folder, 'application.yml/application.yml', badYaml),
    ...badRules,
  },
  {
    name: 'many small files',
    make: (folder) => {
      for (let i = 0; i < 3000; i++) put(folder, `m${i % 50}/a${i}.php`, '<?php $a = 1;');
    },
  },
  ...(process.platform === 'win32' ? [] : unixOnly),
];
