// What is generated for PHP runs on PHP 7.4: no newer syntax, no function, class or constant that 7.4 does not have.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serves } from '../../core/config/serves.ts';
import { stacks } from '../../core/config/stacks.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { generateProject, signing } from '../generated/generated-project.ts';
import { inventedProfiles } from '../generated/invented-profiles.ts';

const checker = join(import.meta.dirname, 'php-74/check.php');

/** What is found, a line each; throws when the checker itself fails. */
function findings(folder: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync('php', [checker, folder], { encoding: 'utf8' });
  if (status !== 0 || !/^[1-9]\d* files$/.test(stderr.trim())) throw new Error(stdout + stderr);
  return stdout.split('\n').filter((line) => line !== '');
}

const pairs = stacks
  .filter(({ id }) => id.startsWith('php-'))
  .flatMap((stack) =>
    [...profiles, ...inventedProfiles]
      .filter((profile) => serves(stack, profile))
      .map((profile) => [stack.id, profile.id, profile] as const),
  );

it.each(pairs)('%s for %s', async (stack, _, profile) => {
  const claims = ['name', 'phone_number']
    .filter((name) => profile.claims[name])
    .map((name) => ({ name, purpose: '页面显示' }));
  const client = { signing: { keyId: signing.keyId, secret: '${env:SIGNING_SECRET}' } };
  const project = await generateProject(stack, profile, 'http://127.0.0.1:4000', {
    claims,
    ...(profile.signing && { client }),
    ...(profile.gateway && { gateway: { enabled: true } }),
  });
  try {
    expect(findings(project.folder)).toEqual([]);
  } finally {
    project.remove();
  }
});

describe('newer PHP is found:', () => {
  it.each([
    ['a function', 'str_contains("a", "b");', 'function str_contains()'],
    ['a function of 8.1', 'array_is_list([]);', 'function array_is_list()'],
    ['an argument', 'openssl_verify("", "", "", 7, 6);', 'more than 4 arguments of openssl_verify()'],
    ['a class', 'new WeakMap();', 'class WeakMap'],
    ['a class in a type', 'function f(Stringable $x) {}', 'class Stringable'],
    ['a constant', 'echo CURLOPT_PROTOCOLS_STR;', 'constant CURLOPT_PROTOCOLS_STR'],
    ['a method', '$x->createFromInterface($y);', 'method createFromInterface()'],
    ['match', '$x = match (1) { default => 2 };', 'Syntax error'],
    ['nullsafe', '$x?->y;', 'syntax Expr_NullsafePropertyFetch'],
    ['a named argument', 'trim(string: "x");', 'syntax Arg'],
    ['a promoted property', 'class A { function __construct(private int $x) {} }', 'syntax Param'],
    ['a union', 'function f(int|string $x) {}', 'syntax UnionType'],
    ['mixed', 'function f(mixed $x) {}', 'type mixed'],
    ['static', 'class A { function f(): static { return $this; } }', 'type static'],
    ['never', 'function f(): never { exit; }', 'type never'],
    ['throw as an expression', '$x = $y ?? throw new Exception();', 'syntax Expr_Throw'],
    ['catch without a variable', 'try { f(); } catch (Exception) {}', 'syntax Stmt_Catch'],
    ['an attribute', '#[A] function f() {}', 'syntax AttributeGroup'],
    ['an enum', 'enum A { case B; }', 'Syntax error'],
    ['readonly', 'class A { public readonly int $x; }', 'Syntax error'],
    ['a callable', '$f = trim(...);', 'syntax VariadicPlaceholder'],
    ['the class of an object', '$x::class;', 'syntax Expr_ClassConstFetch'],
    ['a last comma', 'function f($a, $b,) {}', 'syntax comma after the last parameter'],
    ['a last comma in use', '$f = function () use ($a,) {};', 'syntax comma after the last parameter'],
  ])('%s', (_, code, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'php-74-'));
    try {
      writeFileSync(join(folder, 'a.php'), `<?php\n${code}\n`);
      expect(findings(folder).join('\n')).toContain(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('and what 7.4 has is not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'php-74-'));
    try {
      writeFileSync(
        join(folder, 'a.php'),
        `<?php
namespace A;
class B { private ?int $x = null; function f(self $y, int ...$z): ?self { return $this->x ??= 1 ? $y : null; } }
$f = fn (array $x): array => [...$x, 1_000];
$g = function ($a) use ($f) { f($a, $f,); };
function f(...$x) { throw new \\InvalidArgumentException(trim('x',), \\E_ALL); }
try { f(); } catch (\\Exception | \\Error $e) { echo \\strlen($e->getMessage()), \\PHP_VERSION; }
`,
      );
      expect(findings(folder).filter((line) => !line.includes('function f()'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
