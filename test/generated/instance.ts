// One of several instances of a generated system, as it runs behind a proxy.
import type { Program } from './program.ts';
import type { System } from './system.ts';

type Environment = Readonly<Record<string, string>>;

export const startInstance = (
  _stack: string,
  system: System,
  port: number,
  env: Environment,
): Promise<Program> => system.start({ ...env, PORT: String(port) });
