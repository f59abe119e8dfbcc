// Logins that keep the session id, and those that renew it or leave it to a framework.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sessionRenewedAtLogin } from './session-renewed-at-login.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sessionRenewedAtLogin, files).map(({ where, typed }) => `${where} ${typed}`);

const js = (body: string) => ({
  'a.js': `app.get('/cb', async (req, res) => {\r\nconst t = await post({ grant_type: 'authorization_code' });\r\n${body}\r\n})`,
});
const java = (body: string) => ({
  'A.java': `class A { void a(HttpServletRequest request) { String accessToken = x();\n${body} } }`,
});

describe('session-renewed-at-login', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [js('req.session.user = u; req.session.userId = u.id;'), ['a.js:3 user']],
    [java('request.getSession().setAttribute("loginUser", u);'), ['A.java:2 setAttribute']],
    [
      java('HttpSession session = request.getSession();\nsession.setAttribute("user", u);'),
      ['A.java:3 setAttribute'],
    ],
    [{ 'a.php': "<?php // oauth\n$_SESSION['user_id'] = $u['id'];" }, ["a.php:2 'user_id'"]],
    [
      { 'app/controller/Sso.php': "<?php $access_token = f();\nsession('user', $u);" },
      ['app/controller/Sso.php:2 session'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    js('await new Promise((done) => req.session.regenerate(done)); req.session.user = u;'),
    js('req.session.user = null; req.session.views = 1;'),
    { ...js('req.session.user = u;'), 'app.js': "const session = require('cookie-session');" },
    java('request.changeSessionId(); request.getSession().setAttribute("user", u);'),
    java('request.getSession().setAttribute("state", s); model.setAttribute("user", u);'),
    {
      ...java('session.setAttribute("user", u);'),
      'C.java': 'import org.springframework.security.config.Customizer; class C {}',
    },
    { 'profile.php': "<?php $_SESSION['user'] = $u;" },
    { 'test/a.php': "<?php $access_token = 1; $_SESSION['user'] = $u;" },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
