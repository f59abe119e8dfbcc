// Callbacks that never look at the state, and systems where somebody does.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { stateCompared } from './state-compared.ts';

const told = (files: ExampleFiles) =>
  judgedProject(stateCompared, files).map(({ where, typed }) => `${where} ${typed}`);

const js = {
  'a.js':
    "app.get('/cb', async (req, res) => {\r\n const t = await post(u, { grant_type: 'authorization_code', code: req.query.code });\r\n})",
};
const java = {
  'A.java':
    'class A { void cb(HttpServletRequest request) {\nString code = request.getParameter("code"); p.put("grant_type", "authorization_code"); } }',
};
const php = {
  'cb.php': "<?php // oauth\n$c = $request->get('code'); $p = ['grant_type' => 'authorization_code'];",
};

describe('state-compared', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [js, ['a.js:2 req.query.code']],
    [java, ['A.java:2 request.getParameter("code")']],
    [
      {
        ...js,
        'login.js':
          '// oauth\nconst state = draw(); req.session.state = state; go({ client_id: i, redirect_uri: r, state })',
      },
      ['a.js:2 req.query.code'],
    ],
    [
      {
        'callback.php': "<?php require 'lib/sso.php'; $p = sso_person($_GET['code']);",
        'lib/sso.php':
          "<?php $_SESSION['state'] = draw(); $q = ['client_id' => $i, 'state' => $_SESSION['state']]; $t = ['grant_type' => 'authorization_code'];",
      },
      ["callback.php:1 $_GET['code']"],
    ],
    [php, ["cb.php:2 $request->get('code')"]],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { ...js, 'guard.js': '// oauth\nif (req.query.state !== req.session.state) throw e' },
    { ...js, 'p.js': "const passport = require('passport-oauth2')" },
    { ...java, 'S.java': 'class S { void sso() { checkState(x); } }' },
    { ...js, 'b.js': '// oauth\nconst state = req.query.state; check(state)' },
    { ...js, 'b.js': '// oauth\nconst found = await logins.take({ state: req.query.state })' },
    { ...js, 'b.js': '// oauth\nconst { code, state } = req.query; await redis.del(state)' },
    { ...java, 'S.java': 'class S { void sso(@RequestParam String state) { redis.delete("s:" + state); } }' },
    { 'callback.js': '// sso\nsms.verify(req.query.code)' },
    { 'a.js': 'f(req.query.code)' },
    { 'test/a.js': js['a.js'] },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
