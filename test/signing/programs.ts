// The Java and the PHP side of the cross-check: programs that answer a line with a line.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'test/output/signing');

function run(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error || status !== 0)
    throw new Error(`${command} ended with ${status}:\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

/** BouncyCastle in the version of the Java templates, fetched by Maven when it is not there yet. */
function bouncyCastle(): string {
  const pom = readFileSync(join(root, 'templates/java-spring-boot/pom.xml'), 'utf8');
  const version = /<bouncycastle\.version>([\d.]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('the Java template names no version of BouncyCastle');
  const jar = join(output, `bcprov-jdk18on-${version}.jar`);
  const artifact = `-Dartifact=org.bouncycastle:bcprov-jdk18on:${version}`;
  if (!existsSync(jar)) run('mvn', ['-B', '-q', 'dependency:copy', artifact, `-DoutputDirectory=${output}`]);
  return jar;
}

export type Ask = (questions: readonly (readonly string[])[]) => readonly string[];

const answers =
  (command: string, ...args: readonly string[]): Ask =>
  (questions) => {
    const input = questions.map((words) => `${words.join('\t')}\n`).join('');
    return run(command, args, input).trimEnd().split('\n');
  };

interface JavaSources {
  readonly sources: readonly string[];
  /** Folder of what is compiled. */
  readonly classes: string;
  /** The class to run. */
  readonly main: string;
}

const peer: JavaSources = {
  sources: globSync(join(import.meta.dirname, 'java/*.java')),
  classes: join(output, 'classes'),
  main: 'Peer',
};

/** Compiled for Java 8 with BouncyCastle at hand, without a warning, and run on the Java that is there. */
export function javaProgram({ sources, classes, main } = peer): Ask {
  const jar = bouncyCastle();
  mkdirSync(classes, { recursive: true });
  const lint = ['-Xlint:all,-options,-path', '-Werror'];
  run('javac', ['--release', '8', '-encoding', 'UTF-8', ...lint, '-cp', jar, '-d', classes, ...sources]);
  // It lives for a moment only: started sooner, optimised less.
  return answers('java', '-XX:TieredStopAtLevel=1', '-cp', [classes, jar].join(delimiter), main);
}

export const phpProgram = (): Ask =>
  answers('php', '-d', 'display_errors=1', join(import.meta.dirname, 'php/peer.php'));

/** What PHP 7.4 would not run, a line each. */
export const newerThanPhp74 = (): string =>
  run('php', [join(root, 'test/templates/php-74/check.php'), join(import.meta.dirname, 'php')]);
