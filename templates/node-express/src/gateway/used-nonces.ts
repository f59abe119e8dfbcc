// 用过的随机串：验过签的请求各记一条，直到它的时间戳失效；同一个只认第一次，多个实例共用 Redis 里的一份。

export interface UsedNonces {
  /** 第一次出现时为 true，并记到 until（毫秒）为止。 */
  use(nonce: string, until: number): Promise<boolean>;
}

/** 记下的只有签名正确的，多少由网关决定；没到期的不能为了省内存丢掉，否则又能重放。 */
export function createMemoryUsedNonces(): UsedNonces {
  const used = new Map<string, number>();
  return {
    async use(nonce, until) {
      const now = Date.now();
      // Map 按写入先后排列，最早的先到期。
      for (const [oldest, end] of used) {
        if (end >= now) break;
        used.delete(oldest);
      }
      if ((used.get(nonce) ?? 0) >= now) return false;
      used.set(nonce, until);
      return true;
    },
  };
}

/** redis 客户端用到的一个命令。 */
interface Redis {
  set(
    key: string,
    value: string,
    options: { condition: 'NX'; expiration: { type: 'PXAT'; value: number } },
  ): Promise<unknown>;
}

export function createRedisUsedNonces(redis: Redis, prefix: string): UsedNonces {
  return {
    // 没有才写（NX），一步完成：两个实例同时收到同一个随机串，也只有一个写得进去。
    async use(nonce, until) {
      const options = { condition: 'NX', expiration: { type: 'PXAT', value: Math.ceil(until) } } as const;
      return (await redis.set(prefix + nonce, '', options)) !== null;
    },
  };
}
