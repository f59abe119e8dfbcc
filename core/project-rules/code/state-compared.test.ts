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
    [php, ["cb.php:2 $request->get('code')"]],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { ...js, 'guard.js': '// oauth\nif (req.query.state !== req.session.state) throw e' },
    { ...js, 'p.js': "const passport = require('passport-oauth2')" },
    { ...java, 'S.java': 'class S { void sso() { checkState(x); } }' },
    { 'a.js': 'f(req.query.code)' },
    { 'test/a.js': js['a.js'] },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
