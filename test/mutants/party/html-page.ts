// A page of the relying party.
import type { PartyAnswer } from './parts.ts';

export const htmlPage = (status: number, words: string): PartyAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="zh-CN"><title>示例系统</title><main>${words}</main></html>`,
});
