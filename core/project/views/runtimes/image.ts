// The name of a container image → what runs in it. Images of somebody's own say nothing, whatever they are called.
import type { Runtime } from './runtime.ts';

const images: Readonly<Record<string, Runtime['name']>> = {
  node: 'node',
  php: 'php',
  openjdk: 'java',
  'eclipse-temurin': 'java',
  amazoncorretto: 'java',
  tomcat: 'tomcat',
};

/** Official images, from where they come or from a mirror: `node`, `library/node`, `mirror.example/library/node`. */
const official = /^(?:(?:[\w.-]+(?::\d+)?\/)?library\/)?([a-z][\w-]*):(\d+(?:\.\d+)*)(?:[-+_.][\w.+-]*)?$/;

export interface NamedRuntime {
  readonly name: Runtime['name'];
  readonly version: string;
}

/** Undefined for other images, and without a number in the tag. */
export function runtimeOfImage(image: string): NamedRuntime | undefined {
  const [, name = '', version = ''] = official.exec(image.slice(0, 200).replace(/@sha256:\w+$/, '')) ?? [];
  const runtime = Object.hasOwn(images, name) ? images[name] : undefined;
  return runtime && { name: runtime, version };
}
