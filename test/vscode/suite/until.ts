// Waits for what the extension does in its own time.

/** Asks `question` until it answers with something; rejects after 20 seconds, naming `what` was waited for. */
export async function until<T>(what: string, question: () => T | false | undefined | null): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = question();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
