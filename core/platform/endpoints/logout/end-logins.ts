// Ends logins from the platform's side, as an administrator does.
import type { Context } from '../../context.ts';
import { endLogin } from './end-login.ts';

/** Those of the persona, or all; systems are told at their back channel. Resolves with the number of logins ended. */
export async function endLogins(context: Context, personaId?: string): Promise<number> {
  const ending = context.liveLogins
    .values()
    .filter(({ login }) => personaId === undefined || login.persona.id === personaId);
  await Promise.all(ending.map(({ login }) => endLogin(context, login)));
  return ending.length;
}
