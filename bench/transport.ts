// How a login by hand speaks HTTP: over node:http, which is the floor, or over the built-in fetch.
import http from 'node:http';

export type Headers = Record<string, string>;

export interface RawAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly cookies: readonly string[];
  readonly body: string;
}

export interface Transport {
  readonly send: (method: string, url: string, headers?: Headers, body?: string) => Promise<RawAnswer>;
  readonly close: () => void;
}

export function overHttp(): Transport {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });
  const send: Transport['send'] = (method, url, headers = {}, body = '') =>
    new Promise((resolve, reject) => {
      const request = http.request(url, { agent, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location,
            cookies: answer.headers['set-cookie'] ?? [],
            body: Buffer.concat(chunks).toString(),
          }),
        );
        answer.on('error', reject);
      });
      request.on('error', reject);
      request.end(body);
    });
  return { send, close: () => agent.destroy() };
}

export const overFetch = (): Transport => ({
  send: async (method, url, headers = {}, body = '') => {
    const answer = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      ...(body === '' ? {} : { body }),
    });
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? undefined,
      cookies: answer.headers.getSetCookie(),
      body: await answer.text(),
    };
  },
  close: () => undefined,
});
