// Sends a form to a system of its own accord, as a platform does at a back channel.

/** Milliseconds a system may take. */
const patience = 5000;

/** Resolves with the HTTP status; rejects when no answer comes in time. Redirects are not followed. */
export async function sendForm(url: string, form: Readonly<Record<string, string>>): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  return response.status;
}
