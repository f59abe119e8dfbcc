// The one place where a failure reaches a person: one message, one button, the rest in the log.
import { CancellationError, l10n, Position, Selection, Uri, window } from 'vscode';
import { type Place, UserError } from '../core/errors.ts';
import type { Log } from './log.ts';
import { spoken } from './spoken.ts';

async function showPlace(place: Place & { readonly file: string }): Promise<void> {
  const position = new Position(place.line - 1, place.column - 1);
  await window.showTextDocument(Uri.file(place.file), { selection: new Selection(position, position) });
}

async function showUserError(problem: UserError, log: Log): Promise<void> {
  const { file, ...place } = problem.place ?? {};
  const action = file ? l10n.t('Show in File') : l10n.t('Show Details');
  const message = log.mask.apply(`${spoken(problem.text)} ${spoken(problem.hint)}`);
  if ((await window.showErrorMessage(message, action)) !== action) return;
  if (file) await showPlace({ ...(place as Place), file });
  else log.show();
}

/** Tells the person of `problem`; a cancelled command says nothing. Resolves when the message is gone. */
export async function showProblem(problem: unknown, log: Log): Promise<void> {
  if (problem instanceof CancellationError) return;
  log.error(problem);
  if (problem instanceof UserError) return showUserError(problem, log);
  const details = l10n.t('Show Details');
  const message = l10n.t(
    'GovAuth could not finish because of an error of its own. The details are in the log.',
  );
  if ((await window.showErrorMessage(message, details)) === details) log.show();
}
