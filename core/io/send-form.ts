// Sends a form to a system of its own accord, as a platform does at a back channel.
import { isLoopback } from '../loopback.ts';

/** Milliseconds a system may take. */
const patience = 5000;

/** Resolves with the HTTP status; rejects when no answer comes in time, or the host is another machine. Redirects are not followed. */
export async function sendForm(url: string, form: Readonly<Record<string, string>>): Promise<number> {
  if (!isLoopback(url)) throw new Error(`${url} is not on this machine`);
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  return response.status;
}
