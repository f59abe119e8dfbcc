import { expect, it } from 'vitest';
import { readCode } from './read-code.ts';
import { named, type Row, told } from './told.ts';

const rows: readonly Row[] = [
  [
    "$a = $_GET['u'] ?? '/'; $b = $c ?: 'd';",
    'members',
    'assignment a = either(_GET.u, "/")',
    'assignment b = either(c, "d")',
  ],
  [
    'curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);',
    'calls',
    'call curl_setopt(ch, CURLOPT_SSL_VERIFYPEER, false)',
  ],
  [
    'curl_setopt_array($ch, [CURLOPT_SSL_VERIFYPEER => 0]);',
    'calls',
    'call curl_setopt_array(ch, {CURLOPT_SSL_VERIFYPEER: 0})',
  ],
  ["new \\GuzzleHttp\\Client(['verify' => FALSE, 'x']);", 'calls', 'new Client({verify: false, "x"})'],
  ['$state = md5(time());', 'members', 'assignment state = md5()'],
  [
    'error_log(json_encode($userInfo)); \\Log::info($a); logger()->info($b);',
    'calls',
    'call error_log(json_encode())',
    'call json_encode(userInfo)',
    'call \\Log | info(a)',
    'call logger() | info(b)',
    'call logger()',
  ],
  ["header('Location: ' . $_GET['back']);", 'calls', 'call header(concat("Location: ", _GET.back))'],
  [
    "return redirect($request->input('url'));",
    'calls',
    'call redirect(request.input())',
    'call $request | input("url")',
  ],
  [
    `DB::select("select * from u where id = $uid")->whereRaw("uid = '{$u->id}' $q[k] \${w}\\n");`,
    'calls',
    `call DB::select("select * from u where id = $uid") | whereRaw(concat("uid = '", u.id, "' ", q[], " ", w, "\\n"))`,
    'call DB | select(concat("select * from u where id = ", uid))',
  ],
  [
    "Route::get('auth/callback', [C::class, 'cb'])->name('n'); Route::match(['get'], '/x');",
    'calls',
    expect.stringMatching(/^call Route::get\(.*\) \| name\("n"\)$/) as unknown as string,
    'call Route | get("auth/callback", [C.class, "cb"])',
    'call Route | match(["get"], "/x")',
  ],
  [
    "session_regenerate_id(true); $_SESSION['user'] = 1; $this->a->b = 'x'; $arr[] = 2; $w .= 'y';",
    'members',
    'assignment _SESSION.user = 1',
    'assignment this.a.b = "x"',
    'assignment arr[] = 2',
    'assignment w = "y"',
  ],
  [
    "return ['driver' => env('D', 'file'), 'cookie' => ['secure' => true], 'age' => -60 * 2];",
    'members',
    'key driver = env()',
    'key cookie = {secure: true}',
    'key cookie.secure = true',
    'key age = -120',
  ],
  [
    "list($a, $b) = $c; ['k' => $d, $e] = $f;",
    'members',
    'assignment a = c',
    'assignment b = c',
    'key k = d',
    'assignment d = f',
    'assignment e = f',
  ],
  [
    'echo $a, "b"; print $c; include __DIR__ . "/x.php";',
    'calls',
    'call echo(a, "b")',
    'call print(c)',
    'call include(concat(__DIR__, "/x.php"))',
  ],
  [
    'f(verify: false, class: 2); A::default(); $x?->list();',
    'calls',
    'call f(verify=false, class=2)',
    'call A | default()',
    'call $x | list()',
  ],
  [
    "$t = <<<EOT\n sel \"$x\" {$y['z']}\n EOT;\n$u = <<<'N'\n a$b 'q' \\n\nN;\n$v = <<<\"S\"\r\n from $t\r\n S;\n after();",
    'members',
    'assignment t = concat(" sel \\"", x, "\\" ", y.z)',
    `assignment u = " a$b 'q' \\\\n"`,
    'assignment v = concat(" from ", t)',
  ],
  [
    "#[Route('/auth', name: 'x')] class A extends \\B\\C implements D { #[Get('/cb')] public function cb(#[Q] R $r, private readonly string $s = 'q'): static { } }",
    'calls',
    'annotation Route("/auth", name="x") on class A',
    'annotation Get("/cb") on function cb',
    'annotation Q() on function cb r',
  ],
  [
    "final readonly class A extends \\B\\C implements D { const string K = 'v'; function list(): static { return new static(); } } $f = fn($x) => true; $z = new class extends E { function m() {} };",
    'scopes',
    'class A C D',
    'class E in'.replace(' in', ''),
    'function list () returns static() in class A',
    'function f (x) returns true',
    'function m () empty in class',
  ],
  [
    "class A { const K = 'v'; private ?string $p = \"z\"; } enum S: string { case X = 'x'; }",
    'members',
    'declaration K = "v"',
    'declaration p = "z"',
    'declaration X = "x"',
  ],
  ["$变量 = '中文'; 函数($变量);", 'calls', 'call 函数(变量)'],
];

it.each(named(rows))('reads $code', ({ code, what, lines }) => {
  expect(told(`<p>a</p>\n<?php ${code}`, 'php')[what]).toEqual(lines);
});

it('reads code between HTML, and no HTML', () => {
  const text =
    '<?xml version="1.0"?><a href="x(1)"><?= h($a) ?></a><?php if ($b): ?> f(2) <?php g("c"); endif; ?>';
  const { calls, strings } = readCode(text, 'php');
  expect(calls.map((call) => text.slice(call.offset, call.offset + call.length))).toEqual([
    'h($a)',
    'g("c")',
  ]);
  expect(strings.map(({ value }) => value)).toEqual(['c']);
});
