// Protection from framing switched off in Spring Security, Helmet and headers, and what makes up for it.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { frameOptionsKept } from './frame-options-kept.ts';

const told = (files: ExampleFiles) =>
  judgedProject(frameOptionsKept, files).map(({ where, typed }) => `${where} ${typed}`);

const java = (line: string, before = '') => ({
  'A.java': `${before}class A { void a(HttpSecurity http) throws Exception {\r\n${line}\r\n} }`,
});
const js = (line: string) => ({ 'src/app.js': `import helmet from 'helmet';\n${line}\n` });

describe('frame-options-kept', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [java('http.csrf().disable().headers().frameOptions().disable();'), ['A.java:2 disable']],
    [java('http.headers(h -> h.frameOptions(f -> f.disable()));'), ['A.java:2 f -> f.disable()']],
    [
      java('http.headers(h -> h.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable));'),
      ['A.java:2 HeadersConfigurer.FrameOptionsConfig::disable'],
    ],
    [java('http.headers().disable();'), ['A.java:2 disable']],
    [java('http.headers(h -> h.disable());'), ['A.java:2 h -> h.disable()']],
    [java('response.setHeader("X-Frame-Options", "ALLOWALL");'), ['A.java:2 "ALLOWALL"']],
    [js('app.use(helmet({ frameguard: false, contentSecurityPolicy: false }));'), ['src/app.js:2 false']],
    [{ 'a.php': "<?php\nheader_remove('X-Frame-Options');\n" }, ['a.php:2 header_remove']],
    [
      { 'a.php': "<?php\nheader('X-Frame-Options: ALLOW-FROM *');\n" },
      ["a.php:2 'X-Frame-Options: ALLOW-FROM *'"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java('http.headers(h -> h.frameOptions(f -> f.sameOrigin()));'),
    java(
      'http.headers(h -> h.cacheControl(cache -> cache.disable()).frameOptions(options -> options.sameOrigin()));',
    ),
    java('http.csrf().disable();'),
    java(
      'http.sessionManagement().sessionCreationPolicy(SessionCreationPolicy.STATELESS).and().headers().frameOptions().disable();',
    ),
    java('http.headers().frameOptions().disable();', '@Profile("dev")\n'),
    java(
      'http.headers(h -> h.frameOptions(f -> f.disable()).contentSecurityPolicy(c -> c.policyDirectives("frame-ancestors https://portal.example.invalid")));',
    ),
    java('response.setHeader("X-Frame-Options", "SAMEORIGIN");'),
    {
      ...java('http.headers().frameOptions().disable();'),
      'nginx.conf': 'events {}\nhttp { add_header X-Frame-Options SAMEORIGIN always; }\n',
    },
    js('app.use(helmet({ frameguard: false }));'),
    js('app.use(helmet());'),
    { 'test/a.php': "<?php header_remove('X-Frame-Options');" },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
