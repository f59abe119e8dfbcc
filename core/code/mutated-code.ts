// Sound code made unsound: pieces of it cut, doubled, put elsewhere, with marks that open and never close.
import type { CodeLanguage } from './code.ts';

const samples: Readonly<Record<CodeLanguage, string>> = {
  java: `@RequestMapping(value = {"/a", "/b"}) public class A<T> extends B implements C { @Value("\${x:y}") private String s = """
    text "q" \\"""
    """; record P(@NotNull String a) { P { check(a); } }
  String f(Object o, int... n) { var r = switch (o) { case P(String a) when a.length() > 0 -> a + "x"; case null, default -> { yield "z"; } };
    if (o instanceof P(String q) && n.length > 1) log.info("token: {}", r); return "redirect:" + h.get((k, v) -> true).x[1].y; } }`,
  javascript: `@Controller('auth') export class A<T> { #p = 1; @Get('cb') async cb(@Query('n') n: string, { a: b = 1, ...c } = d) { return await this.x!.y?.(n) } }
export const q = (r) => ({ s: \`select \${r} and \${t\`u\${v}\`}\`, 'k': [1, ...w], m() {}, re: /[/]x/g });
const el = <a href="x" {...p}>t {g('y')}</a>; let z = <T>y; for (const i of j) k += "l" + i; enum E { A = 'v' }`,
  php: `<p>a</p><?php namespace N; #[Route('/a', name: 'b')] final readonly class A extends \\B\\C { const K = 'v';
  function f(#[Q] ?R $r, string ...$s): static { $t = <<<EOT
    sel "$x" {$y['z']} \${w}
    EOT; return redirect("u {$r->a} $q[k]" . $_GET['b'], verify: false); } }
  ['k' => $a, [$b]] = $c; $d = fn($e) => match(true) { $e > 1 => 'x', default => throw new E }; ?> b <?= h($g) ?>`,
};

const marks = [
  ...'()[]{}<>"\'`\\/*#@$.,;:?!=+-',
  '/*',
  '*/',
  '//',
  '<?php',
  '?>',
  '<<<A\n',
  '"""',
  '${',
  '{$',
  '->',
  '=>',
  '::',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  '\ud800',
  '中',
  'é',
  ' class ',
  ' case ',
  ' switch (x) {',
  ' yield ',
  ' instanceof A(',
];

/** One change: a piece of `length` at `at`, cut or doubled, and a mark put to `to` some times. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly mark: number;
  readonly times: number;
}

/** The sample of a language after `changes`: places below 900, lengths below 60, times below 5 are good ones. */
export const mutated = (language: CodeLanguage, changes: readonly Change[]): string =>
  changes.reduce((left, { at, length, to, mark, times }) => {
    const piece = left.slice(at, at + length);
    const without = times % 2 === 0 ? left : left.slice(0, at) + left.slice(at + length);
    const put = (marks[mark % marks.length] ?? '').repeat(times) + (times > 1 ? piece : '');
    return without.slice(0, to) + put + without.slice(to);
  }, samples[language]);
