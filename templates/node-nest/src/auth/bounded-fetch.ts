// 访问平台的 fetch：不跟随跳转，应答有大小上限，读完整个应答都算在超时之内。
import type { CustomFetch } from 'openid-client';

/** 2 MB：够放一张 Base64 照片，放不下一份灌水的应答。 */
const maxBytes = 2 * 1024 * 1024;

export class AnswerTooLarge extends Error {}

export const boundedFetch: CustomFetch = async (url, options) => {
  const response = await fetch(url, { ...(options as RequestInit), redirect: 'manual' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // 抛错会使 for await 关闭应答流，连接随之断开，余下的内容不再接收。
    if (size > maxBytes) throw new AnswerTooLarge(`平台的应答超过 ${maxBytes} 字节`);
    chunks.push(chunk);
  }
  const empty = response.status === 204 || response.status === 304;
  return new Response(empty ? null : Buffer.concat(chunks), {
    status: response.status,
    headers: response.headers,
  });
};
