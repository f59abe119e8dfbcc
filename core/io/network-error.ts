// An error under a name of the network, as everything that asks it knows errors.

/** `code` is Node's own or one of ours, e.g. `TIMEOUT`, `PROXY_REFUSED`. */
export const networkError = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code });

/** The network's own name of `error`, or its words. */
export const codeOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
};
