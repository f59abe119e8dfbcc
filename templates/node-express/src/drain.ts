// 停止时的连接：不再接受新的，手头的做完一个关一个，最多等 10 秒。
import type { Server } from 'node:http';

const maxMs = 10_000;

/** 在 server.close 前后调用。 */
export function drain(server: Server): void {
  // 浏览器会留着空闲的连接不关。
  setInterval(() => server.closeIdleConnections(), 100).unref();
  setTimeout(() => server.closeAllConnections(), maxMs).unref();
}
