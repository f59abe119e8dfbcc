// Lets the user agent make a journey, and records what it saw of it.
import type { Gathering } from './gathering.ts';
import { PageShown } from './page-shown.ts';
import type { Hop, Visit } from './visit.ts';

interface Journey extends Omit<Visit, 'observe'> {
  readonly url: string;
  /** What the first request is under standard names. */
  readonly standardUrl: string;
}

const get = (url: string) => ({ method: 'GET', url, headers: {}, body: '' });

/** Resolves with the URL at which the journey ended. A page in the way becomes an artefact before it is thrown on. */
export async function visit(gathering: Gathering, journey: Journey): Promise<string> {
  const { world, recorder, startedAt, artefacts } = gathering;
  const { url, standardUrl, purpose, until } = journey;
  // The two wires differ when the parameters do, not when the same ones stand in another order.
  const sorted = (address: string) => [...new URL(address).searchParams].map(String).sort().join();
  const standard = sorted(url) === sorted(standardUrl) ? {} : { standard: { request: get(standardUrl) } };
  const begun = world.now() - startedAt;
  let hops = 0;
  const observe = ({ request, answer, failure, duration }: Hop) => {
    recorder.add({
      channel: 'browser',
      startedAt: world.now() - startedAt - duration,
      duration,
      wire: { request, ...(answer ? { answer } : {}) },
      ...(hops === 0 ? standard : {}),
      ...(failure ? { failure } : {}),
    });
    hops += 1;
  };
  try {
    return await world.userAgent(url, world.signal, { purpose, until, observe });
  } catch (error) {
    if (error instanceof PageShown) artefacts.page = error.page;
    throw error;
  } finally {
    if (hops === 0) {
      const duration = world.now() - startedAt - begun;
      recorder.add({
        channel: 'browser',
        startedAt: begun,
        duration,
        wire: { request: get(url) },
        ...standard,
      });
    }
  }
}
