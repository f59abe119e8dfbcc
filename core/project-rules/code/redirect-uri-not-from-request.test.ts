// Redirect URIs out of the request in three languages, and configured ones.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { redirectUriNotFromRequest } from './redirect-uri-not-from-request.ts';

const told = (files: ExampleFiles) =>
  judgedProject(redirectUriNotFromRequest, files).map(({ where, typed }) => `${where} ${typed}`);

const js = (body: string) => ({ 'a.js': `// oauth\napp.get('/x', (req, res) => {\n${body}\n})` });
const java = (body: string) => ({ 'A.java': `class A { // oauth\r\nvoid a() { ${body} } }` });

describe('redirect-uri-not-from-request', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      js("go({ redirect_uri: 'https://' + req.headers.host + '/cb' })"),
      ["a.js:3 'https://' + req.headers.host + '/cb'"],
    ],
    [
      js(
        "const base = `${req.protocol}://${req.get('host')}`; const redirectUri = `${base}/cb`; p.set('redirect_uri', redirectUri)",
      ),
      ['a.js:3 `${base}/cb`'],
    ],
    [
      java(
        'String u = request.getScheme() + "://" + request.getServerName(); go(b + "?client_id=1&redirect_uri=" + URLEncoder.encode(u, "UTF-8"));',
      ),
      ['A.java:2 URLEncoder.encode(u, "UTF-8")'],
    ],
    [
      java('String redirectUri = request.getRequestURL().toString();'),
      ['A.java:2 request.getRequestURL().toString()'],
    ],
    [
      { 'a.php': "<?php // sso\n$redirect_uri = request()->domain() . '/cb';" },
      ["a.php:2 request()->domain() . '/cb'"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    js("go({ redirect_uri: config.redirectUri }); const a = 'https://' + req.headers.host"),
    js("go({ redirect_uri: process.env.REDIRECT_URI || 'https://' + req.headers.host + '/cb' })"),
    js(
      "if (!allowedHosts.includes(req.headers.host)) return; go({ redirect_uri: 'https://' + req.headers.host + '/cb' })",
    ),
    java('String redirectUri = properties.getRedirectUri() + "?from=" + request.getParameter("a");'),
    java('String loginUrl = request.getServerName(); String redirectUrl = base + "/cb";'),
    { 'a.php': "<?php $redirect_uri = 'https://' . $_SERVER['HTTP_HOST'];" },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
