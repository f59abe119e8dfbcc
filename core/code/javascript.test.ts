import { expect, it } from 'vitest';
import { readCode } from './read-code.ts';
import { named, type Row, told } from './told.ts';

const rows: readonly Row[] = [
  [
    "a = process.env.S || 'dev' ?? (b ? c : 1)",
    'members',
    'assignment a = either(process.env.S, "dev", c, 1)',
  ],
  [
    "import a from './a.json' with { type: 'json' }; declare module 'm-n' { const b: string } const c = (v: unknown): v is E => f(v)",
    'scopes',
    'function c (v) returns f()',
  ],
  [
    'https.request({ rejectUnauthorized: false })',
    'calls',
    'call https | request({rejectUnauthorized: false})',
  ],
  [
    'new https.Agent({ rejectUnauthorized: false })',
    'calls',
    'new https | Agent({rejectUnauthorized: false})',
  ],
  [
    "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
    'members',
    'assignment process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"',
  ],
  [
    "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'",
    'members',
    'assignment process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"',
  ],
  [
    "session({ secret: 'x', cookie: { secure: false, maxAge: 30 * 60 * 1000 } })",
    'members',
    'key secret = "x"',
    'key cookie = {secure: false, maxAge: 1800000}',
    'key cookie.secure = false',
    'key cookie.maxAge = 1800000',
  ],
  ['const state = Math.random().toString(36)', 'members', 'declaration state = Math.random().toString()'],
  [
    'go({ state: Math.random(), token, [k]: 1, ...rest, m() {}, check: () => undefined })',
    'members',
    'key state = Math.random()',
    'key token = token',
    'key k = 1',
    'key m = function m',
    'key check = function check',
  ],
  ['console.log(userInfo)', 'calls', 'call console | log(userInfo)'],
  ['logger()?.info(await (userInfo as User)!)', 'calls', 'call logger() | info(userInfo)', 'call logger()'],
  ['res.redirect(req.query.next)', 'calls', 'call res | redirect(req.query.next)'],
  [
    'const { next, a: { b = 1 }, ...rest } = req.query',
    'members',
    'declaration next = req.query',
    'declaration b = req.query',
    'default b = 1',
    'declaration rest = req.query',
  ],
  [
    '[a, b] = c; u += "x" + a',
    'members',
    'assignment a = c',
    'assignment b = c',
    'assignment u = concat("x", a)',
  ],
  [
    'db.query(`select * from u where id=${uid}`)',
    'calls',
    'call db | query(concat("select * from u where id=", uid))',
  ],
  [
    'db.query(`plain\\n`, sql`a ${b}`)',
    'calls',
    'call db | query("plain\\n", sql())',
    'call sql(concat("a ", b))',
  ],
  [
    "app.get('/auth/callback', async (req, res) => { req.session.regenerate(cb); req.session.user = u })",
    'calls',
    'call app | get("/auth/callback", function)',
    'call req.session | regenerate(cb)',
  ],
  ['req.session.user = u', 'members', 'assignment req.session.user = u'],
  [
    "@Controller('auth')\nexport class A extends B<C> implements D { constructor(@Inject(X) private readonly x: X) {} @Get('callback') cb(@Query('next') next: string) {} }",
    'calls',
    'annotation Controller("auth") on class A',
    'annotation Inject(X) on function constructor x',
    'annotation Get("callback") on function cb',
    'annotation Query("next") on function cb next',
  ],
  [
    'export default class A extends B<C> implements D { x = 1; cb() { return; } get y() { return this.x } }',
    'scopes',
    'class A B D',
    'function cb () empty in class A',
    'function y () returns this.x in class A',
  ],
  [
    "function f(a, { b }, c = 'x', ...d) { if (a) return 1; return 2 } const g = async (h) => { }",
    'scopes',
    'function f (a b c d)',
    'function g (h) empty',
  ],
  [
    'const a = <T>b("x"), c: string = "y"; let d!: string; import q = require("z"); enum E { A = "v" }',
    'members',
    'declaration a = b()',
    'declaration c = "y"',
    'declaration q = require()',
    'key A = "v"',
  ],
  [
    'const e = <a href="http://x" on={() => f()}>t {g("y")}</a>',
    'members',
    expect.stringContaining('declaration e = other') as unknown as string,
    'key href = "http://x"',
    'key on = function on',
  ],
];

it.each(named(rows))('reads $code', ({ code, what, lines }) => {
  expect(told(code, 'javascript')[what]).toEqual(lines);
});

it('knows names inside, and where a thing is', () => {
  const text = '// 中文\r\nconsole.log({ token, a: b["secret"] ?? c.d })';
  const [call] = readCode(text, 'javascript').calls;
  expect(call?.args[0]?.names).toEqual(['token', 'b', 'secret', 'c', 'd']);
  expect(call?.offset).toBe(text.indexOf('console'));
  expect(call?.args[0]?.text).toBe('{ token, a: b["secret"] ?? c.d }');
});

it('keeps the names of one value out of another', () => {
  const [call] = readCode('f(!a, () => b, typeof c)', 'javascript').calls;
  expect(call?.args.map(({ names }) => names)).toEqual([['a'], ['b'], ['c']]);
});

it('lists text put together once, at its outermost', () => {
  const { concats, strings } = readCode('f("a" + (b + `c${d}`) + `e`); const x = sql`g ${h}`', 'javascript');
  expect(concats.map(({ text }) => text)).toEqual(['"a" + (b + `c${d}`) + `e`']);
  expect(strings.map(({ value }) => value)).toEqual(['a', 'c', 'e', 'g ']);
});
