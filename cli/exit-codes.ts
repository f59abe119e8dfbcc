// What the exit code of every command means; a contract.

export const exitCodes = {
  clean: 0,
  /** The config, the platform or the folder is not as it has to be. */
  findings: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** A fault of ours. */
  fault: 3,
  /** Ctrl+C: 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
