// Protection against session fixation switched off, and what makes up for it.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionFixationProtected } from './session-fixation-protected.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionFixationProtected, files).map(
    ({ where, typed, severity = 'error' }) => `${where} ${typed} ${severity}`,
  );

const java = (line: string) => ({
  'A.java': `class A { void a(HttpSecurity http) throws Exception {\n${line}\n} }`,
});

describe('session-fixation-protected', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [java('http.sessionManagement().sessionFixation().none();'), ['A.java:2 none error']],
    [
      java('http.sessionManagement(s -> s.sessionFixation(f -> f.none()));'),
      ['A.java:2 f -> f.none() error'],
    ],
    [
      java('http.sessionManagement().sessionFixation().none(); request.getSession().invalidate();'),
      ['A.java:2 none error'],
    ],
    [{ 'php.ini': '[Session]\r\nsession.use_only_cookies = 0\r\n' }, ['php.ini:2 0 error']],
    [{ '.user.ini': 'session.use_strict_mode = off\n' }, ['.user.ini:1 off warning']],
    [{ 'a.php': "<?php\nini_set('session.use_only_cookies', false);" }, ['a.php:2 false error']],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java('http.sessionManagement().sessionFixation().migrateSession();'),
    java('http.sessionManagement(s -> s.sessionFixation(f -> f.newSession()));'),
    java('collectors.none();'),
    java('http.sessionManagement().sessionFixation().none(); request.changeSessionId();'),
    java('http.sessionManagement().sessionFixation().none(); s.invalidate(); r.getSession(true);'),
    { 'php.ini': 'session.use_only_cookies = 1\nsession.use_strict_mode = 1\n' },
    { 'php.ini': 'session.use_strict_mode = 0\n', 'login.php': '<?php session_regenerate_id(true);' },
    { 'php.ini': 'session.use_only_cookies = 0\n', 'a.php': "<?php ini_set('session.use_only_cookies', 1);" },
    { 'php.development.ini': 'session.use_only_cookies = 0\n' },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each([
    ['php.ini', 'session.use_only_cookies = 0 ; 旧\r\n', 'session.use_only_cookies = 1 ; 旧\r\n'],
    ['php.ini', 'session.use_strict_mode = Off\n', 'session.use_strict_mode = On\n'],
  ])('mends %s: %j', (path, text, expected) => {
    expect(judgedProject(sessionFixationProtected, { [path]: text })[0]?.mended).toEqual({
      [path]: expected,
    });
  });

  it('mends the chain of Spring Security, and leaves a lambda alone', () => {
    const mended = (line: string) =>
      judgedProject(sessionFixationProtected, java(line))[0]?.mended?.['A.java'];
    expect(mended('http.sessionManagement().sessionFixation().none();')).toContain(
      'sessionFixation().changeSessionId();',
    );
    expect(mended('http.sessionManagement(s -> s.sessionFixation(f -> f.none()));')).toBeUndefined();
  });
});
