// build.gradle and build.gradle.kts → dependencies and plugins with places. Versions in catalogs (libs.versions.toml) are not followed.
import type { Broken } from './broken.ts';
import { dependenciesIn, type GradleDependency } from './gradle/dependencies.ts';
import { appliedIn, type GradlePlugin, pluginIn } from './gradle/plugins.ts';
import { resolver } from './gradle/resolve.ts';
import { statementAt } from './gradle/statement.ts';
import { tokensOf } from './gradle/tokens.ts';
import { variablesOf } from './gradle/variables.ts';

export interface GradleFile {
  readonly dependencies: readonly GradleDependency[];
  readonly plugins: readonly GradlePlugin[];
  readonly broken?: Broken;
}

const holdDependencies: ReadonlySet<string> = new Set(['dependencies', 'constraints', 'imports']);
/** What stands in their block stands where they do. */
const control: ReadonlySet<string> = new Set(['if', 'else', 'for', 'while', 'try']);

export function readGradle(text: string): GradleFile {
  const { tokens, broken } = tokensOf(text);
  const resolve = resolver(variablesOf(tokens));
  const dependencies: GradleDependency[] = [];
  const plugins: GradlePlugin[] = [];
  /** Names of the blocks that are open. */
  const blocks: string[] = [];
  /** The last word of the path that a statement begins with: what a block that follows is named for. */
  let head = '';
  let begins = true;

  const readPlugins = (at: number): number => {
    const statement = statementAt(tokens, at);
    const plugin = pluginIn(statement.tokens, resolve);
    if (plugin) plugins.push(plugin);
    return statement.next;
  };

  const readApplied = (at: number): number => {
    const statement = statementAt(tokens, at);
    const plugin = appliedIn(statement.tokens);
    if (plugin) plugins.push(plugin);
    return statement.next;
  };

  const readDependencies = (at: number): number => {
    const statement = statementAt(tokens, at);
    for (const dependency of dependenciesIn(statement.tokens, resolve)) dependencies.push(dependency);
    return statement.next;
  };

  /** Takes what a statement says where it matters; the index behind what was taken. */
  const readStatement = (at: number): number => {
    const block = blocks.at(-1) ?? '';
    if (holdDependencies.has(block)) return readDependencies(at);
    if (block === 'plugins') return readPlugins(at);
    return tokens[at]?.text === 'apply' ? readApplied(at) : at;
  };

  /** The path that begins at `at`, such as `project.dependencies`. */
  const readHead = (at: number) => {
    let last = at;
    while (tokens[last + 1]?.text === '.' && tokens[last + 2]?.kind === 'word') last += 2;
    head = tokens[last]?.text ?? '';
  };

  const readSign = (sign: string) => {
    if (sign === '{') blocks.push(control.has(head) ? (blocks.at(-1) ?? '') : head);
    if (sign === '}') blocks.pop();
    begins = '{};'.includes(sign);
  };

  let at = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const next = at + 1;
    if (token.kind === 'newline') begins = true;
    else if (token.kind === 'sign') readSign(token.text);
    else if (begins) {
      begins = false;
      readHead(at);
      at = readStatement(at);
      if (at >= next) continue;
    }
    at = next;
  }
  return { dependencies, plugins, ...(broken && { broken }) };
}
