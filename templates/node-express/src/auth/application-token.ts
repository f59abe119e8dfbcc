// 应用令牌：与登录的人无关，放在内存里，快到期时换新；同时要用的人，等的是同一次请求。

/** 有效期用掉这么多就换新：不等到最后一刻，路上也要时间。 */
const usableShare = 0.9;

export interface ApplicationToken {
  get(): Promise<string>;
  /** 平台说它无效：下次另取；已经换过新的，就不再换。 */
  discard(token: string): void;
}

/** fetchToken 向平台取一次；seconds 是它还有几秒有效。 */
export function keepApplicationToken(
  fetchToken: () => Promise<{ token: string; seconds: number }>,
): ApplicationToken {
  let kept: { token: string; until: number } | undefined;
  let fetching: Promise<string> | undefined;

  async function renew(): Promise<string> {
    const askedAt = Date.now();
    const { token, seconds } = await fetchToken();
    kept = { token, until: askedAt + seconds * 1000 * usableShare };
    return token;
  }

  return {
    async get() {
      if (kept && Date.now() < kept.until) return kept.token;
      fetching ??= renew().finally(() => {
        fetching = undefined;
      });
      return fetching;
    },
    discard(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}
