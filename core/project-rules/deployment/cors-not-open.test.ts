// Any origin with cookies, in Spring, Express, Nest, Laravel and headers written by hand; and lists of origins.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { corsNotOpen } from './cors-not-open.ts';

const told = (files: ExampleFiles) =>
  judgedProject(corsNotOpen, files).map(({ where, typed }) => `${where} ${typed}`);

const java = (lines: string, before = '') => ({
  'src/main/java/A.java': `${before}class A { void a(CorsRegistry registry, CorsConfiguration c) {\n${lines}\n} }`,
});
const js = (line: string) => ({ 'src/app.js': `import cors from 'cors';\n${line}\n` });
const php = (lines: string) => ({ 'public/index.php': `<?php\n${lines}\n` });

describe('cors-not-open', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [java('c.addAllowedOriginPattern("*");\nc.setAllowCredentials(true);'), ['src/main/java/A.java:2 "*"']],
    [
      java('c.setAllowCredentials(Boolean.TRUE);\nc.setAllowedOrigins(Arrays.asList("*"));'),
      ['src/main/java/A.java:3 Arrays.asList("*")'],
    ],
    [
      java('registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);'),
      ['src/main/java/A.java:2 "*"'],
    ],
    [java('', '@CrossOrigin(origins = "*", allowCredentials = "true")\n'), ['src/main/java/A.java:1 "*"']],
    [
      java(
        'if ("OPTIONS".equals(request.getMethod())) { response.setStatus(200); }\nresponse.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));\nresponse.setHeader("Access-Control-Allow-Credentials", "true");',
      ),
      ['src/main/java/A.java:3 request.getHeader("Origin")'],
    ],
    [js('app.enableCors({ origin: true, credentials: true });'), ['src/app.js:2 true']],
    [
      js('app.use(cors({ origin: (o, done) => done(null, true), credentials: true }));'),
      ['src/app.js:2 (o, done) => done(null, true)'],
    ],
    [
      js('const options = { origin: true, credentials: true };\napp.use(cors(options));'),
      ['src/app.js:2 true'],
    ],
    [
      js(
        "app.use((req, res, next) => {\nres.header('Access-Control-Allow-Origin', req.headers.origin);\nres.header('Access-Control-Allow-Credentials', true);\nnext(); });",
      ),
      ['src/app.js:3 req.headers.origin'],
    ],
    [
      php(
        "if (isset($_SERVER['HTTP_ORIGIN'])) {\nheader('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);\nheader('Access-Control-Allow-Credentials: true');\n}",
      ),
      ["public/index.php:3 'Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']"],
    ],
    [
      {
        'config/cors.php': "<?php\nreturn ['allowed_origins' => ['*'], 'supports_credentials' => true];\n",
      },
      ["config/cors.php:2 '*'"],
    ],
    [
      {
        'application.yml':
          "spring:\n  cloud:\n    gateway:\n      globalcors:\n        cors-configurations:\n          '[/**]':\n            allowed-origin-patterns: '*'\n            allow-credentials: true\n",
      },
      ["application.yml:7 '*'"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java('c.addAllowedOriginPattern("*");'),
    java('c.addAllowedOriginPattern("*");\nc.setAllowCredentials(false);'),
    java('c.addAllowedOriginPattern("https://*.example.invalid");\nc.setAllowCredentials(true);'),
    java('c.addAllowedOriginPattern("*");\nother.setAllowCredentials(true);'),
    java(
      'registry.addMapping("/a").allowedOrigins("*");\nregistry.addMapping("/b").allowedOrigins("https://a.example.invalid").allowCredentials(true);',
    ),
    java('c.addAllowedOrigin("*");\nc.setAllowCredentials(true);', '@Profile("dev")\n'),
    java(
      'String origin = request.getHeader("Origin");\nif (known.contains(origin)) {\nresponse.setHeader("Access-Control-Allow-Origin", origin);\nresponse.setHeader("Access-Control-Allow-Credentials", "true");\n}',
    ),
    js("app.use(cors({ origin: ['https://a.example.invalid'], credentials: true }));"),
    js('app.use(cors({ origin: true }));'),
    js('if (isDevelopment) {\n  app.enableCors({ origin: true, credentials: true });\n}'),
    js('app.use(cors({ origin: (o, done) => done(null, list.includes(o)), credentials: true }));'),
    php("header('Access-Control-Allow-Origin: *');\nheader('Access-Control-Allow-Headers: token');"),
    { 'config/cors.php': "<?php\nreturn ['allowed_origins' => ['*'], 'supports_credentials' => false];\n" },
    { 'vite.config.ts': 'export default { server: { cors: { origin: true, credentials: true } } };' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
