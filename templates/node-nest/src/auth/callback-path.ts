// 回调的路由：在平台登记的地址去掉 basePath；其中若有路由的记号，按字面匹配。
import type { Settings } from '../settings.ts';

export function callbackPath({ redirectUri, basePath }: Settings): string {
  return redirectUri.pathname.slice(basePath.length).replace(/[{}()[\]+?!:*\\]/g, '\\$&');
}
