// Runs dependency-cruiser with the house's rules over a tree and gives the broken ones as lines.
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const typesOnly = ': types only';

/** Whether `specifier` is still imported once the types are gone: then it was not a type import. */
function importsValues(file: string, specifier: string): boolean {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  return code.includes(`'${specifier}'`) || code.includes(`"${specifier}"`);
}

/** Which rule was broken by which import, sorted, as `rule: from → to`. `roots` are folders of `base`. */
export async function brokenImports(base: string, roots: readonly string[]): Promise<string[]> {
  const { default: rules } = await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href);
  const { output } = await cruise(
    roots.filter((root) => existsSync(join(base, root))),
    { ...rules.options, baseDir: base, validate: true, ruleSet: { forbidden: rules.forbidden } },
  );
  const { modules, summary } = output as ICruiseResult;
  const specifierOf = (from: string, to: string) =>
    modules.find(({ source }) => source === from)?.dependencies.find(({ resolved }) => resolved === to)
      ?.module ?? to;
  return summary.violations
    .filter(
      ({ rule, from, to }) =>
        !rule.name.endsWith(typesOnly) || importsValues(join(base, from), specifierOf(from, to)),
    )
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .sort();
}
