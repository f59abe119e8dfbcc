// Build scripts of Gradle, in Groovy and in Kotlin: dependencies, plugins, and versions that have a name.
import { expect, it } from 'vitest';
import { readGradle } from './gradle.ts';
import { sliceOf } from './setting-lines.ts';

function read(text: string): string[] {
  const { dependencies, plugins, broken } = readGradle(text);
  const version = (found: { version?: string; versionSpan?: { offset: number; length: number } }) =>
    found.versionSpan
      ? ` ${found.version} ‹${sliceOf(text, found.versionSpan)}› in line ${text.slice(0, found.versionSpan.offset).split('\n').length}`
      : '';
  return [
    ...dependencies.map(
      (found) =>
        `${found.configuration} ${found.group}:${found.name}${version(found)} ‹${sliceOf(text, found.span)}›`,
    ),
    ...plugins.map((found) => `plugin ${found.id}${version(found)} ‹${sliceOf(text, found.span)}›`),
    ...(broken ? [`broken at ${broken.offset} ${broken.message.zh}`] : []),
  ];
}

const within = (statement: string) => `dependencies {\n${statement}\n}\n`;

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  nothing: [''],
  Groovy: [within("implementation 'g:n:1'"), "implementation g:n 1 ‹1› in line 2 ‹implementation 'g:n:1'›"],
  Kotlin: [within('implementation("g:n:1")'), 'implementation g:n 1 ‹1› in line 2 ‹implementation("g:n:1"›'],
  'no version, a classifier, a type': [
    within("api 'g:n'\nruntimeOnly 'g:n:1:sources'\napi 'g:m:2@aar'"),
    "api g:n ‹api 'g:n'›",
    "runtimeOnly g:n 1 ‹1› in line 3 ‹runtimeOnly 'g:n:1:sources'›",
    "api g:m 2 ‹2› in line 4 ‹api 'g:m:2@aar'›",
  ],
  'named parts': [
    within("implementation group: 'g', name: 'n',\n  version: '1'\napi(group = \"h\", name = \"m\")"),
    "implementation g:n 1 ‹1› in line 3 ‹implementation group: 'g', name: 'n',\n  version: '1'›",
    'api h:m ‹api(group = "h", name = "m"›',
  ],
  'parts by position': [within('api("g", "n", "1")'), 'api g:n 1 ‹1› in line 2 ‹api("g", "n", "1"›'],
  'platforms, several at once, blocks behind': [
    within(
      "implementation platform('g:bom:1')\napi 'a:b:1', 'c:d:2'\napi('e:f:3') { exclude group: 'x', module: 'y:z:1' }",
    ),
    "implementation g:bom 1 ‹1› in line 2 ‹implementation platform('g:bom:1'›",
    "api a:b 1 ‹1› in line 3 ‹api 'a:b:1'›",
    "api c:d 2 ‹2› in line 3 ‹api 'a:b:1', 'c:d:2'›",
    "api e:f 3 ‹3› in line 4 ‹api('e:f:3'›",
  ],
  'what is no module': [
    within(
      "implementation project(':a:b')\nimplementation libs.x\nimplementation files('a.jar')\nimplementation(kotlin(\"stdlib\"))",
    ),
  ],
  'names in Groovy': [
    `ext {\n  a = '1'\n  set('b', "2")\n}\next.c = "\${a}.x"\ndef d = '4'\nv = [e: '5',\n  f: '6']\n${within(
      'api "g:a:$a"\napi "g:b:${b}"\napi "g:c:$c"\napi "g:d:" + d\napi "g:f:${v.f}"\napi "g:e:$v.e"\napi "g:q:$q"\napi \'g:r:$a\'',
    )}`,
    'api g:a 1 ‹1› in line 2 ‹api "g:a:$a"›',
    'api g:b 2 ‹2› in line 3 ‹api "g:b:${b}"›',
    'api g:c 1.x ‹${a}.x› in line 5 ‹api "g:c:$c"›',
    'api g:d 4 ‹4› in line 6 ‹api "g:d:" + d›',
    'api g:f 6 ‹6› in line 8 ‹api "g:f:${v.f}"›',
    'api g:e 5 ‹5› in line 7 ‹api "g:e:$v.e"›',
    'api g:q ‹api "g:q:$q"›',
    "api g:r $a ‹$a› in line 17 ‹api 'g:r:$a'›",
  ],
  'names in Kotlin': [
    `val a = "1"\nval b: String = "2"\nval c by extra("3")\nextra["d"] = "4"\n${within(
      'api("g:a:$a")\napi("g:b:$b.Final")\napi("g:c:${c}")\napi("g:d:${property("d")}")\napi("g:e:${extra["d"]}")',
    )}`,
    'api g:a 1 ‹1› in line 1 ‹api("g:a:$a"›',
    'api g:b 2.Final ‹$b.Final› in line 7 ‹api("g:b:$b.Final"›',
    'api g:c 3 ‹3› in line 3 ‹api("g:c:${c}"›',
    'api g:d 4 ‹4› in line 4 ‹api("g:d:${property("d")}"›',
    'api g:e 4 ‹4› in line 4 ‹api("g:e:${extra["d"]}"›',
  ],
  'a member of a map as a version': [
    `v = [a: '1']\n${within("api group: 'g', name: 'n', version: v.a\napi 'g:m:' + rootProject.ext.v.a")}`,
    "api g:n 1 ‹1› in line 1 ‹api group: 'g', name: 'n', version: v.a›",
    "api g:m 1 ‹1› in line 1 ‹api 'g:m:' + rootProject.ext.v.a›",
  ],
  'a name for itself': [`a = "$b"\nb = "$a"\n${within('api "g:n:$a"')}`, 'api g:n ‹api "g:n:$a"›'],
  'named arguments are no names for others': [
    `version = '1'\n${within('api(group = "g", name = "n", version = "2")\napi "g:m:$version"')}`,
    'api g:n 2 ‹2› in line 3 ‹api(group = "g", name = "n", version = "2"›',
    'api g:m 1 ‹1› in line 1 ‹api "g:m:$version"›',
  ],
  'scripts and branches': [
    "buildscript {\n dependencies {\n  classpath 'g:n:1'\n  if (x) {\n   classpath 'g:m:2'\n  }\n }\n}\ndependencyManagement { imports { mavenBom 'g:bom:3' } }",
    "classpath g:n 1 ‹1› in line 3 ‹classpath 'g:n:1'›",
    "classpath g:m 2 ‹2› in line 5 ‹classpath 'g:m:2'›",
    "mavenBom g:bom 3 ‹3› in line 9 ‹mavenBom 'g:bom:3'›",
  ],
  plugins: [
    'plugins {\n id \'a\' version \'1\'\n id("b") version "2" apply false\n java\n `java-library`\n kotlin("jvm") version "3"\n alias(libs.x)\n}\napply plugin: \'c\'\napply(plugin = "d")\napply from: \'x.gradle\'\n',
    "plugin a 1 ‹1› in line 2 ‹id 'a' version '1'›",
    'plugin b 2 ‹2› in line 3 ‹id("b") version "2"›',
    'plugin java ‹java›',
    'plugin java-library ‹`java-library`›',
    'plugin org.jetbrains.kotlin.jvm 3 ‹3› in line 6 ‹kotlin("jvm") version "3"›',
    "plugin c ‹apply plugin: 'c'›",
    'plugin d ‹apply(plugin = "d"›',
  ],
  'comments, CRLF, signs of two units': [
    '// \u{1F600} \'\r\n/* dependencies { a "b:c:1" } */\r\ndependencies {\r\n  api "g:n:1" // "h:m:2"\r\n}\r\n',
    'api g:n 1 ‹1› in line 4 ‹api "g:n:1"›',
  ],
  'text of many lines, a lone quote': [
    `x = '''\ndependencies { api 'a:b:1' }\n'''\ny = ~/it's/\n${within("api 'g:n:1'")}`,
    "api g:n 1 ‹1› in line 6 ‹api 'g:n:1'›",
  ],
  'text of many lines that never ends': [
    "plugins {\n  id 'a' version '''1",
    "plugin a 1 ‹1› in line 2 ‹id 'a' version '''1›",
    'broken at 27 多行文本没有结束，缺少三个引号。',
  ],
  'a comment that never ends': ['/* x', 'broken at 0 注释没有结束，缺少 */。'],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(read(text)).toEqual(lines);
});

it('does not unfold names that stand for ever more', () => {
  const names = Array.from({ length: 30 }, (_, i) => `a${i + 1} = "\${a${i}}\${a${i}}"`).join('\n');
  expect(read(`a0 = "x"\n${names}\n${within('api "g:n:$a30"')}`)).toEqual(['api g:n ‹api "g:n:$a30"›']);
});

it('ends what never ends with the text', () => {
  const text = `plugins { id '''a`;
  expect(readGradle(text).plugins).toEqual([{ id: 'a', span: { offset: 10, length: text.length - 10 } }]);
});
