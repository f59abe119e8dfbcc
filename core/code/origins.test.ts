import { expect, it } from 'vitest';
import type { CodeLanguage } from './code.ts';
import { origins } from './origins.ts';
import { readCode } from './read-code.ts';

/** The first argument of the call of `go`, and what was given to it. */
const rows: readonly (readonly [CodeLanguage, string, readonly string[]])[] = [
  [
    'java',
    'class A { void f() { String u = request.getParameter("x"); u += "y"; go(u); } void g() { String u = "other"; } }',
    ['request.getParameter("x")', '"y"'],
  ],
  ['java', 'class A { String u = "field"; void f() { go(this.u); } }', ['"field"']],
  ['java', 'class A { String u = "field"; void f(String u) { go(u); } }', []],
  [
    'javascript',
    'const u = 1; app.get("/", (req, res) => { const { u } = req.query; done(() => go(u)) })',
    ['req.query'],
  ],
  ['javascript', 'function f(u = "d") { go(u) } const o = { u: 2 }', ['"d"']],
  ['php', '<?php function f() { $u = $_GET["x"]; go($u); } function g() { $u = 2; }', ['$_GET["x"]']],
];

it.each(rows)('knows in %s where the name in %s came from', (language, text, given) => {
  const code = readCode(text, language);
  const call = code.calls.find(({ name }) => name === 'go');
  const found = origins(code, call?.inside, call?.args[0]?.path ?? '');
  expect(found.map((value) => value.text)).toEqual(given);
});
