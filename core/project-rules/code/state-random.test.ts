// States that can be guessed, and values that are no state of a login.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { stateRandom } from './state-random.ts';

const told = (files: ExampleFiles) =>
  judgedProject(stateRandom, files).map(({ where, typed }) => `${where} ${typed}`);

const js = (text: string) => ({ 'a.js': text });
const java = (body: string) => ({ 'A.java': `class A {\r\nvoid a() { ${body} } }` });

describe('state-random', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [js("const q = { client_id: id, redirect_uri: r, state: 'xyz' }"), ["a.js:1 'xyz'"]],
    [
      js("const c = { state: 'xyz' }; const u = build({ redirect_uri: r, state: c.state }); go({ u, c })"),
      ["a.js:1 'xyz'"],
    ],
    [
      js(
        'const state = Math.random().toString(36).slice(2);\nlocation.href = `${base}?client_id=${id}&redirect_uri=${r}&state=${state}`',
      ),
      ['a.js:1 Math.random().toString(36).slice(2)'],
    ],
    [
      java(
        'String u = base + "?client_id=" + id + "&redirect_uri=" + r + "&state=STATE#wechat_redirect"; go(u);',
      ),
      ['A.java:2 "&state=STATE#wechat_redirect"'],
    ],
    [
      java('String s = "https://p.invalid/a?appid=1&redirect_uri=b&state=123";'),
      ['A.java:2 "https://p.invalid/a?appid=1&redirect_uri=b&state=123"'],
    ],
    [
      java(
        'String state = String.valueOf(System.currentTimeMillis()); b.queryParam("response_type", "code").queryParam("state", state);',
      ),
      ['A.java:2 String.valueOf(System.currentTimeMillis())'],
    ],
    [
      {
        'a.php':
          "<?php $s = md5(uniqid(rand(), TRUE));\n$p = ['response_type' => 'code', 'client_id' => $i, 'state' => $s];",
      },
      ['a.php:1 md5(uniqid(rand(), TRUE))'],
    ],
    [
      js(
        'const s = Math.random();\nctx.session.ssoState = s;\nctx.redirect(ctx.service.sso.authorizeUrl(s));',
      ),
      ['a.js:1 Math.random()'],
    ],
    [
      java(
        'session.setAttribute("oauth_state", String.valueOf(System.nanoTime())); response.sendRedirect(sso.url());',
      ),
      ['A.java:2 String.valueOf(System.nanoTime())'],
    ],
    [
      { 'a.php': "<?php $_SESSION['state'] = bin2hex(uniqid()); header(sso_url($_SESSION['state']));" },
      ['a.php:1 bin2hex(uniqid())'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    js(
      "const state = crypto.randomBytes(16).toString('hex'); const q = { client_id: id, redirect_uri: r, state }",
    ),
    js("const q = { client_id: id, code: c, state: 'xyz' }; const s = { state: 'open', title: 't' }"),
    js('const state = Date.now() + sign(Date.now(), secret); const q = { client_id: id, state }'),
    js('new OAuth2Strategy({ client_id: id, state: true })'),
    js("const c = { state: 'xyz' }; c.state = drawn(); const u = build({ redirect_uri: r, state: c.state })"),
    js("const c = { state: drawn(), other: 'xyz' }; const u = build({ redirect_uri: r, state: c.state })"),
    js("const names = { client_id: 'appid', redirect_uri: 'backUrl', state: 'sp' }"),
    js('const state = Math.random(); setState({ state })'),
    js("req.session.state = 'open'; res.redirect('/'); req.session.pageState = Date.now()"),
    js('session.state = Date.now(); draw(session.state)'),
    js("const u = `${b}?client_id=${i}&redirect_uri=${r}&state=a${x}`; f('/list?state=open&page=1')"),
    java('String u = "https://p.invalid/a?appid=A&redirect_uri=R&state=STATE"; u = u.replace("STATE", s);'),
    java(
      'String u = String.format("https://p.invalid/a?client_id=%s&state=%s", a, b); String v = "x?client_id={a}&state={state}";',
    ),
    java(
      'String state = UUID.randomUUID().toString(); b.queryParam("response_type", "code").queryParam("state", state);',
    ),
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
