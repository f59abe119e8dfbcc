// Many people at once over TLS: each with cookies of their own, all over a few kept connections.
import http from 'node:http';
import https from 'node:https';

export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
}

export interface Crowd {
  readonly visitor: () => Visitor;
  readonly close: () => void;
}

export interface Visitor {
  /** One request; throws when nothing came back in `patience` milliseconds. */
  readonly ask: (url: string, form?: URLSearchParams) => Promise<Answer>;
}

const patience = 30_000;

export function openCrowd(certificate: string): Crowd {
  const secure = new https.Agent({ keepAlive: true, maxSockets: 64, ca: certificate });
  const plain = new http.Agent({ keepAlive: true, maxSockets: 64 });

  function visitor(): Visitor {
    // The platform and the system are hosts of one name: a cookie jar a port keeps them apart.
    const jars = new Map<string, Map<string, string>>();
    return {
      ask: function ask(address, form) {
        return new Promise((resolve, reject) => {
          const url = new URL(address);
          const jar = jars.get(url.host) ?? new Map<string, string>();
          jars.set(url.host, jar);
          const body = form?.toString();
          const request = (url.protocol === 'https:' ? https : http).request(
            url,
            {
              agent: url.protocol === 'https:' ? secure : plain,
              method: body === undefined ? 'GET' : 'POST',
              timeout: patience,
              headers: {
                cookie: [...jar].map((pair) => pair.join('=')).join('; '),
                ...(body !== undefined && {
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': Buffer.byteLength(body),
                }),
              },
            },
            (response) => {
              for (const line of response.headers['set-cookie'] ?? []) {
                const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
                if (/expires=Thu, 01[ -]Jan[ -]1970|max-age=0/i.test(line)) jar.delete(name);
                else jar.set(name, value);
              }
              let text = '';
              response.setEncoding('utf8').on('data', (chunk: string) => {
                text += chunk;
              });
              response.on('end', () => {
                const { location } = response.headers;
                resolve({
                  url: address,
                  status: response.statusCode ?? 0,
                  text,
                  location: location === undefined ? undefined : new URL(location, address).href,
                });
              });
              response.on('error', reject);
            },
          );
          request.on('timeout', () => request.destroy(new Error(`${address} did not answer`)));
          request.on('error', (error: NodeJS.ErrnoException) => {
            // A server may close a connection that was idle just as it is used again: browsers ask once more.
            if (request.reusedSocket && error.code === 'ECONNRESET') ask(address, form).then(resolve, reject);
            else reject(error);
          });
          request.end(body);
        });
      },
    };
  }
  return {
    visitor,
    close() {
      secure.destroy();
      plain.destroy();
    },
  };
}
