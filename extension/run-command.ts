// The one wrapper around every command: loads it, logs it, and shows what went wrong.
import type { Log } from './log.ts';
import { showProblem } from './show-problem.ts';

/** What a command is: given the extension's parts and whatever VS Code passed along. */
export type Command<Parts> = (parts: Parts, ...given: readonly unknown[]) => Promise<unknown>;

/** The handler VS Code calls for `id`; it never rejects. Its result is the command's, undefined after a failure. */
export const wrapCommand =
  <Parts extends { readonly log: Log }>(id: string, load: () => Promise<Command<Parts>>, parts: Parts) =>
  async (...given: readonly unknown[]): Promise<unknown> => {
    const started = Date.now();
    parts.log.info(`${id} …`);
    try {
      const command = await load();
      const result = await command(parts, ...given);
      parts.log.info(`${id} done in ${Date.now() - started} ms`);
      return result;
    } catch (problem) {
      // Not awaited: the command is over, the message may stay.
      void showProblem(problem, parts.log);
      return undefined;
    }
  };
