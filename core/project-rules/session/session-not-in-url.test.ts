// Session ids in URLs, by every way to have them there.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionNotInUrl } from './session-not-in-url.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionNotInUrl, files).map(({ where, typed }) => `${where} ${typed}`);

const modes = 'server.servlet.session.tracking-modes';
const webXml = (mode: string) => ({
  'WEB-INF/web.xml': `<web-app><session-config>\r\n<tracking-mode>${mode}</tracking-mode></session-config></web-app>`,
});
const java = (line: string) => ({ 'A.java': `class A { void a() {\n${line}\n} }` });

describe('session-not-in-url', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [webXml('URL'), ['WEB-INF/web.xml:2 URL']],
    [{ 'application.properties': `${modes}=cookie,url\n` }, ['application.properties:1 cookie,url']],
    [{ 'application.yml': `${modes}:\n  - cookie\n  - url\n` }, ['application.yml:3 url']],
    [{ 'php.ini': 'session.use_trans_sid = 1\n' }, ['php.ini:1 1']],
    [java('manager.setSessionIdUrlRewritingEnabled(true);'), ['A.java:2 true']],
    [java('http.sessionManagement().enableSessionUrlRewriting(true);'), ['A.java:2 true']],
    [
      java('context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.URL));'),
      ['A.java:2 EnumSet.of(SessionTrackingMode.URL)'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    webXml('COOKIE'),
    { 'application.properties': `${modes}=cookie\n` },
    { 'application-dev.properties': `${modes}=url\n` },
    { 'application.properties': 'spring.datasource.url=jdbc:h2:mem:x\n' },
    { 'php.ini': 'session.use_trans_sid = 0\n' },
    java('manager.setSessionIdUrlRewritingEnabled(false);'),
    java('context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));'),
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });

  it.each<[ExampleFiles, ExampleFiles | undefined]>([
    [webXml('URL'), webXml('COOKIE')],
    [webXml(' url '), webXml(' cookie ')],
    [{ 'application.yml': `${modes}: [ "url" ]\r\n` }, { 'application.yml': `${modes}: [ "cookie" ]\r\n` }],
    [{ 'php.ini': 'session.use_trans_sid = On\n' }, { 'php.ini': 'session.use_trans_sid = Off\n' }],
    [
      java('manager.setSessionIdUrlRewritingEnabled(true);'),
      java('manager.setSessionIdUrlRewritingEnabled(false);'),
    ],
    [{ 'application.properties': `${modes}=cookie,url\n` }, undefined],
  ])('mends %j', (files, expected) => {
    expect(judgedProject(sessionNotInUrl, files)[0]?.mended).toEqual(expected);
  });
});
