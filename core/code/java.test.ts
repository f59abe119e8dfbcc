import { expect, it } from 'vitest';
import { readCode } from './read-code.ts';
import { named, type Row, told } from './told.ts';

/** Statements of a method, members of a class, and what of it is told: calls, members, scopes. */
const statements: readonly Row[] = [
  ['String u = back == null ? "/" : back;', 'members', 'declaration u = either("/", back)'],
  [
    'platform.to(with(int.class), to -> x[].class).requires(uses);',
    'calls',
    'call platform.to(with(int.class), to -> x[].class) | requires(uses)',
    'call platform | to(with(), function)',
    'call with(other())',
  ],
  [
    'response.sendRedirect(request.getParameter("returnUrl"));',
    'calls',
    'call response | sendRedirect(request.getParameter())',
    'call request | getParameter("returnUrl")',
  ],
  ['log.info("token: {}", accessToken);', 'calls', 'call log | info("token: {}", accessToken)'],
  ['System.out.println(resp);', 'calls', 'call System.out | println(resp)'],
  [
    'session.setAttribute("user", UUID.randomUUID());',
    'calls',
    'call session | setAttribute("user", UUID.randomUUID())',
    'call UUID | randomUUID()',
  ],
  ['request.changeSessionId();', 'calls', 'call request | changeSessionId()'],
  ['jdbc.queryForList(sql + uid);', 'calls', 'call jdbc | queryForList(other(sql uid))'],
  [
    `String s = "select * from user where uid='" + uid + "'";`,
    'members',
    `declaration s = concat("select * from user where uid='", uid, "'")`,
  ],
  [
    'm.put("k", String.format("%s", 1));',
    'calls',
    'call m | put("k", String.format())',
    'call String | format("%s", 1)',
  ],
  ['b.verifier(NoopHostnameVerifier.INSTANCE);', 'calls', 'call b | verifier(NoopHostnameVerifier.INSTANCE)'],
  [
    'b.verifier((hostname, session) -> true);',
    'scopes',
    'class A',
    'function f ()  in class A'.replace('  ', ' '),
    'function (hostname session) returns true in function f',
  ],
  [
    'x(h -> { return true; });',
    'scopes',
    'class A',
    'function f () in class A',
    'function (h) returns true in function f',
  ],
  ['this.x.y = App.class.getName();', 'members', 'assignment this.x.y = App.class.getName()'],
  [
    "int max = 30 * 60; long l = -1L; char c = '\\u0041'; boolean b = (boolean) true; Object n = null;",
    'members',
    'declaration max = 1800',
    'declaration l = -1',
    'declaration c = "A"',
    'declaration b = true',
    'declaration n = null',
  ],
  [
    'String s = """\n    a "q" \\"""\n      b\\tc\n    """; after(s);',
    'members',
    'declaration s = "a \\"q\\" \\"\\"\\"\\n  b\\tc\\n"',
  ],
  ['String s = """\r\n    a\r\n    b"""; after(s);', 'members', 'declaration s = "a\\nb"'],
  [
    'List<Map<String, List<String>>> l = x.<T>y().z(A::new, this::g);',
    'calls',
    'call x.<T>y() | z(A.new, this.g)',
    'call x | y()',
  ],
  ['if (o instanceof Point(int x, var y) && x > 1) { g(); }', 'calls', 'call g()'],
  [
    'var s = switch (o) { case Circle c when c.r() > 0 -> "x"; case P(int x, int y) -> { yield g("b"); } default -> throw new E(1); }; after();',
    'calls',
    'call g("b")',
    'new E(1)',
    'call after()',
  ],
  [
    'switch (o) { case A: g(); break; case B, C -> h(x -> 1); default: i(); } after();',
    'calls',
    'call g()',
    'call h(function)',
    'call i()',
    'call after()',
  ],
];

it.each(named(statements))('reads $code', ({ code, what, lines }) => {
  expect(told(`class A { void f() { ${code} } }`, 'java')[what]).toEqual(lines);
});

const declarations: readonly Row[] = [
  [
    '@RequestMapping(value = "/auth", method = {GET, POST}) @RestController class A { @GetMapping("/cb") String f(@RequestParam("q") String u) { return "redirect:" + u; } }',
    'calls',
    'annotation RequestMapping(value="/auth", method=[GET, POST]) on class A',
    'annotation RestController() on class A',
    'annotation GetMapping("/cb") on function f',
    'annotation RequestParam("q") on function f u',
  ],
  [
    '@WebServlet(urlPatterns = {"/a", "/b"}) class A extends HttpServlet {}',
    'calls',
    'annotation WebServlet(urlPatterns=["/a", "/b"]) on class A',
  ],
  ['class A { @Value("${x:y}") private String secret; }', 'calls', 'annotation Value("${x:y}") on secret'],
  [
    'class A { TrustManager[] t = new TrustManager[]{ new X509TrustManager() { public void checkServerTrusted(X509Certificate[] c, String a) { /* all */ } } }; }',
    'scopes',
    'class A',
    'class X509TrustManager in class A',
    'function checkServerTrusted (c a) empty in class',
  ],
  [
    'class T extends B<X> implements C, d.E { T() { } void g() { return; } abstract void h(); }',
    'scopes',
    'class T B C E',
    'function T () empty in class T',
    'function g () empty in class T',
    'function h () in class T',
  ],
  [
    'public sealed interface S permits X {} record P(@NotNull String a) implements S { P { check(a); } } enum E { A, B; int q() { return 1; } }',
    'scopes',
    'class S',
    'class P S',
    'class E',
    'function P () in class P',
    'function q () returns 1 in class E',
  ],
  ['record P(@NotNull String a) {}', 'calls', 'annotation NotNull() on class P a'],
];

it.each(named(declarations))('reads $code', ({ code, what, lines }) => {
  expect(told(code, 'java')[what]).toEqual(lines);
});

it('keeps places exact behind what was replaced', () => {
  const text =
    'class A { String a = """\r\n  中文 "x"\r\n  """; Class<?> c = A.class; void f() { log.info("é", b); } }';
  const { calls, strings, members } = readCode(text, 'java');
  const at = ({ offset, length }: { offset: number; length: number }) => text.slice(offset, offset + length);
  expect(calls.map(at)).toEqual(['log.info("é", b)']);
  expect(calls.map(({ nameSpan }) => at(nameSpan))).toEqual(['info']);
  expect(strings.map(at)).toEqual(['"""\r\n  中文 "x"\r\n  """', '"é"']);
  expect(members.map(({ value }) => value.text)).toEqual(['"""\r\n  中文 "x"\r\n  """', 'A.class']);
});
