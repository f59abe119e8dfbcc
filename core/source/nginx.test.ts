// nginx.conf as directives: places, quotes, what is forgotten and where.
import { expect, it } from 'vitest';
import { type NginxDirective, readNginx } from './nginx.ts';
import { sliceOf } from './setting-lines.ts';

/** `name arg|arg` with the arguments as they stand behind it, blocks indented. */
function linesOf(text: string, directives: readonly NginxDirective[], indent = ''): string[] {
  return directives.flatMap(({ name, args, block }) => [
    `${indent}${[name, ...args.map((arg) => JSON.stringify(arg.text))].join(' ')}${
      args.length > 0 ? ` ‹${args.map((arg) => sliceOf(text, arg.span)).join('|')}›` : ''
    }${block ? ' {' : ''}`,
    ...linesOf(text, block ?? [], `${indent} `),
  ]);
}

const read = (text: string): string[] => {
  const { directives, broken } = readNginx(text);
  const lines = linesOf(text, directives);
  return broken
    ? [...lines, `broken at ${broken.offset} ${JSON.stringify(sliceOf(text, broken))} ${broken.message.zh}`]
    : lines;
};

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  nothing: [''],
  'blocks, comments, CRLF, a byte order mark': [
    '\uFEFF# c\r\nhttp {\r\n  server { # d\r\n    listen 443 ssl; root /a#b;\r\n  }\r\n}\r\n',
    'http {',
    ' server {',
    '  listen "443" "ssl" ‹443|ssl›',
    '  root "/a#b" ‹/a#b›',
  ],
  'quotes and escapes': [
    'a "x; {y} \\"z\\"" \'p\\\'q\' r\\;s \\.php$ "";',
    'a "x; {y} \\"z\\"" "p\'q" "r\\\\;s" "\\\\.php$" "" ‹"x; {y} \\"z\\""|\'p\\\'q\'|r\\;s|\\.php$|""›',
  ],
  'variables, conditions, regular expressions': [
    'set $a ${b}c; if ($a ~* "^x{2}") { return 301 https://$host$request_uri; }\nlocation ~ \\.(js|css)$ { }',
    'set "$a" "${b}c" ‹$a|${b}c›',
    'if "($a" "~*" "^x{2}" ")" ‹($a|~*|"^x{2}"|)› {',
    ' return "301" "https://$host$request_uri" ‹301|https://$host$request_uri›',
    'location "~" "\\\\.(js|css)$" ‹~|\\.(js|css)$› {',
  ],
  'arguments over lines': [
    "log_format main '$remote_addr '\n  '$request';\nserver_name a\n b;\n",
    'log_format "main" "$remote_addr " "$request" ‹main|\'$remote_addr \'|\'$request\'›',
    'server_name "a" "b" ‹a|b›',
  ],
  'signs of two units': ['a \u{1F600} b;', 'a "\u{1F600}" "b" ‹\u{1F600}|b›'],
  'placeholders and statements of templates': [
    '{% if x %}\nserver_name {{ host }} ${NAME};\n{% endif %}\n{{#each x}}\n{{/each}}\n',
    'server_name "{{ host }}" "${NAME}" ‹{{ host }}|${NAME}›',
  ],
  'Lua is passed over': [
    'location / {\n content_by_lua_block {\n  if a then b = "}" end -- }\n  t = { [[ } ]], 1 } --[[ } ]]\n }\n root x;\n}',
    'location "/" ‹/› {',
    ' content_by_lua_block {',
    ' root "x" ‹x›',
  ],
  'a semicolon forgotten before a brace': [
    'location / {\n  proxy_pass http://a\n}\n',
    'location "/" ‹/› {',
    ' proxy_pass "http://a" ‹http://a›',
    'broken at 26 "http://a" 指令 proxy_pass 没有结束：此处之后缺少分号。',
  ],
  'a semicolon forgotten before another directive': [
    'location / {\n  proxy_pass http://a # b\n  proxy_set_header Host $host;\n}\n',
    'location "/" ‹/› {',
    ' proxy_pass "http://a" ‹http://a›',
    ' proxy_set_header "Host" "$host" ‹Host|$host›',
    'broken at 26 "http://a" 指令 proxy_pass 没有结束：此处之后缺少分号。',
  ],
  'a semicolon forgotten at the end': [
    'root /a',
    'root "/a" ‹/a›',
    'broken at 5 "/a" 指令 root 没有结束：此处之后缺少分号。',
  ],
  'an opening brace forgotten': [
    'server\n  listen 80;\n}\n',
    'server {',
    ' listen "80" ‹80›',
    'broken at 0 "server" server 之后缺少左花括号 {。',
  ],
  'a closing brace forgotten within': [
    'server {\n  location / {\n    root a;\n\n  location /b {\n    root b;\n  }\n}\n',
    'server {',
    ' location "/" ‹/› {',
    '  root "a" ‹a›',
    '  location "/b" ‹/b› {',
    '   root "b" ‹b›',
    'broken at 11 "location" location 块没有结束，缺少右花括号 }。',
  ],
  'a closing brace forgotten at the end': [
    'server {\n  listen 80;\n',
    'server {',
    ' listen "80" ‹80›',
    'broken at 0 "server" server 块没有结束，缺少右花括号 }。',
  ],
  'a closing brace too many': [
    'a { }\n}\nb;',
    'a {',
    'b',
    'broken at 6 "}" 多余的右花括号 }：它没有对应的块。',
  ],
  'a quote that never ends': [
    'a "b;\nc d;',
    'a "\\"b" ‹"b›',
    'c "d" ‹d›',
    'broken at 2 "\\"" 引号没有结束。',
  ],
  'a quote that ends lines later': [
    'a "b;\nc "d";',
    'a "b;\\nc " "d\\"" ‹"b;\nc "|d"›',
    'broken at 2 "\\"" 引号没有结束。',
  ],
  'text behind a quote': ['a "b"c;', 'a "b" "c" ‹"b"|c›', 'broken at 5 "c" 右引号之后应为空格或分号。'],
  'nothing before a sign': ['; a b;', 'a "b" ‹b›', 'broken at 0 ";" ; 之前缺少指令。'],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(read(text)).toEqual(lines);
});

it('gives each directive its whole place and the place of its name', () => {
  const text = 'a b;\n c d { e; }\n';
  const { directives } = readNginx(text);
  expect(directives.map((directive) => sliceOf(text, directive))).toEqual(['a b;', 'c d { e; }']);
  expect(directives.map(({ nameSpan }) => sliceOf(text, nameSpan))).toEqual(['a', 'c']);
});

it('refuses what is nested without end', () => {
  expect(readNginx('a {'.repeat(100_000)).broken).toMatchObject({ offset: 600 });
});
