import { describe, expect, it } from 'vitest';
import { createUnattendedAgent } from './unattended-agent.ts';
import type { Hop } from './visit.ts';

type Answer = readonly [
  status: number,
  headers: Readonly<Record<string, string>> | [string, string][],
  body?: string,
];

const until = 'http://127.0.0.1:4310/auth/callback';
const form =
  '<form method="post" action="login?x=1&amp;y=2"><input type=hidden name="t" value="a&amp;b"><button name="persona" value="a">A</button><button name="persona" value="b">B</button></form>';

/** An agent in front of scripted pages, and what it asked for. */
function agentAt(pages: Readonly<Record<string, Answer>>, persona?: string) {
  const asked: { url: string; method: string; body: string; cookie: string | undefined }[] = [];
  const hops: Hop[] = [];
  const agent = createUnattendedAgent({
    now: () => 0,
    ...(persona ? { persona } : {}),
    fetch: async (url, init) => {
      const headers = new Headers(init.headers);
      asked.push({
        url,
        method: init.method ?? '',
        body: String(init.body ?? ''),
        cookie: headers.get('cookie') ?? undefined,
      });
      const [status, answered, body] = pages[new URL(url).pathname] ?? [404, {}, 'nothing here'];
      return new Response(body ?? null, { status, headers: answered as HeadersInit });
    },
  });
  const go = (start = 'http://p.example/authorize', purpose: 'login' | 'logout' = 'login') =>
    agent(start, new AbortController().signal, { purpose, until, observe: (hop) => hops.push(hop) });
  return { go, asked, hops };
}

const arrived: Answer = [303, { location: `${until}?code=1` }];

describe('the unattended agent', () => {
  it('follows redirects, fills the form with its persona, and stops at the redirect URI without asking for it', async () => {
    const { go, asked, hops } = agentAt(
      {
        '/authorize': [302, { location: '/door/in' }],
        '/door/in': [200, { 'set-cookie': 's=1; Path=/' }, form],
        '/door/login': arrived,
      },
      'b',
    );
    expect(await go()).toBe(`${until}?code=1`);
    expect(asked).toEqual([
      { url: 'http://p.example/authorize', method: 'GET', body: '', cookie: undefined },
      { url: 'http://p.example/door/in', method: 'GET', body: '', cookie: undefined },
      {
        url: 'http://p.example/door/login?x=1&y=2',
        method: 'POST',
        body: 't=a%26b&persona=b',
        cookie: 's=1',
      },
    ]);
    expect(hops.map(({ answer }) => answer?.status)).toEqual([302, 200, 303]);
  });

  it('takes the first persona when none is named, and keeps its cookies for the next journey', async () => {
    const { go, asked } = agentAt({
      '/authorize': [
        200,
        [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2; Path=/other'],
        ],
        form,
      ],
      '/login': arrived,
    });
    await go();
    await go();
    expect(asked[1]?.body).toBe('t=a%26b&persona=a');
    expect(asked[2]?.cookie).toBe('a=1');
  });

  it('says which personas there are', async () => {
    const { go } = agentAt({ '/authorize': [200, {}, form] }, 'nobody');
    await expect(go()).rejects.toMatchObject({ code: 'persona-unknown', hint: { zh: '可用的人员：a、b。' } });
  });

  it.each([
    [
      'an error page',
      [400, {}, '<title>x</title><main>回调地址未登记</main>'],
      { name: 'PageShown', page: { kind: 'error', status: 400, text: '回调地址未登记' } },
    ],
    [
      'redirects without end',
      [302, { location: '/authorize' }],
      { name: 'PageShown', page: { kind: 'loop' } },
    ],
    [
      'a login page for people',
      [200, {}, '<form><input type="password"></form>'],
      { code: 'login-needs-person' },
    ],
  ] as const)('gives up at %s', async (_, page, error) => {
    await expect(agentAt({ '/authorize': page as Answer }).go()).rejects.toMatchObject(error);
  });

  it('a page after logout is the page, not a call for a person', async () => {
    const { go } = agentAt({ '/logout': [200, {}, '<main>已退出</main>'] });
    await expect(go('http://p.example/logout', 'logout')).rejects.toMatchObject({
      page: { kind: 'person', text: '已退出' },
    });
  });

  it('lets go where the platform sends it to the system, even to another path', async () => {
    const { go } = agentAt({ '/authorize': [302, { location: 'http://127.0.0.1:4310/elsewhere' }] });
    expect(await go()).toBe('http://127.0.0.1:4310/elsewhere');
  });
});
