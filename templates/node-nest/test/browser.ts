// 测试用的浏览器：按主机名存 Cookie，一步一步跟随跳转。

export interface Page {
  url: string;
  status: number;
  headers: Headers;
  text: string;
  /** 跳转的去处；不是跳转时为空串。 */
  location: string;
}

export class Browser {
  readonly cookies = new Map<string, string>();

  /** 一次请求，不跟随跳转。 */
  async request(url: string, form?: Record<string, string>): Promise<Page> {
    const { hostname } = new URL(url);
    const own = [...this.cookies].filter(([key]) => key.startsWith(`${hostname} `));
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: own.map(([key, value]) => `${key.slice(hostname.length + 1)}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const expires = /expires=([^;]+)/i.exec(line)?.[1];
      // 到期时间只精确到秒，所以只把明确的删除（1970 年）当作删除。
      if (expires && Date.parse(expires) < 86_400_000) this.cookies.delete(`${hostname} ${name}`);
      else this.cookies.set(`${hostname} ${name}`, value);
    }
    const location = response.headers.get('location');
    return {
      url,
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: location === null ? '' : new URL(location, url).href,
    };
  }

  /** 打开一个地址并跟随跳转，直到一个真正的页面。 */
  async open(url: string): Promise<Page> {
    return this.follow(await this.request(url));
  }

  async follow(page: Page): Promise<Page> {
    let current = page;
    for (let hops = 0; current.location !== '' && hops < 10; hops += 1)
      current = await this.request(current.location);
    return current;
  }

  /** 提交页面上的表单：带上其中的 _csrf。 */
  async submit(page: Page, url: string, fields: Record<string, string> = {}): Promise<Page> {
    return this.request(url, { _csrf: csrfOf(page), ...fields });
  }

  cookie(name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.endsWith(` ${name}`))?.[1];
  }
}

export function csrfOf(page: Page): string {
  return /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
}
