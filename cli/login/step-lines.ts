// The steps of a login test as they happen, a line each.
import type { LoginWorld } from '../../core/login/login-input.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Lines on standard error; nothing for steps that do not apply or were not reached. */
export const stepLines =
  (terminal: Terminal): NonNullable<LoginWorld['onStep']> =>
  ({ title, status }) => {
    if (status === 'passed') terminal.note(`${terminal.green('✓')} ${terminal.say(title)}`);
    if (status === 'failed') terminal.note(`${terminal.red('✗')} ${terminal.say(title)}`);
  };
