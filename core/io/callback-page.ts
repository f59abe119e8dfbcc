// The page the browser shows when it has come back: the person may close it.

const style = `
:root{color-scheme:light dark;--ink:#14202e;--soft:#4b5b6e;--paper:#eef2f7;--card:#fff;--good:#0b7a4b;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e7edf5;--soft:#a9b6c6;--paper:#10161e;--card:#19222d;--good:#4cc38a;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{background:var(--card);border-radius:16px;padding:2.5rem 2rem;max-width:26rem;text-align:center;border:1px solid color-mix(in srgb,var(--ink) 12%,transparent)}
.mark{width:56px;height:56px;margin:0 auto 1rem;display:block}
h1{font-size:1.375rem;margin:0 0 .25rem}p{margin:.25rem 0;color:var(--soft)}`;

const marks = {
  good: '<svg class="mark" viewBox="0 0 56 56" fill="none" stroke="var(--good)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="28" cy="28" r="25"/><path d="M17 29l8 8 15-17"/></svg>',
  bad: '<svg class="mark" viewBox="0 0 56 56" fill="none" stroke="var(--bad)" stroke-width="4" stroke-linecap="round" aria-hidden="true"><circle cx="28" cy="28" r="25"/><path d="M28 16v16M28 40v.1"/></svg>',
};

const page = (
  mark: string,
  zh: readonly [string, string],
  en: readonly [string, string],
): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${zh[0]}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main>${mark}<h1>${zh[0]}</h1><p>${zh[1]}</p><div lang="en"><p><strong>${en[0]}</strong></p><p>${en[1]}</p></div></main></body></html>`;

const received = page(
  marks.good,
  ['已收到回调', '可以关闭此页，回到登录实测查看结果。'],
  ['The callback has arrived', 'You may close this page and go back to the login test.'],
);
const refused = page(
  marks.bad,
  ['平台没有授予登录', '可以关闭此页，原因见登录实测的报告。'],
  ['The platform did not grant the login', 'You may close this page; the report of the login test says why.'],
);

/** Nothing of the request stands in the page. */
export const callbackPage = (withError: boolean): string => (withError ? refused : received);
