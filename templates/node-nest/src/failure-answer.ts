// 出错时的回答：已知的失败照表说明；其余只说出了意外，细节写进日志（不写 cause 的全部：里面可能有令牌）。
import { LoginFailure, loginFailures } from './auth/login-failure.ts';
import { errorPage } from './pages/error.ts';

interface Context {
  basePath: string;
  requestId: string;
}

export interface Answer {
  status: number;
  page: string;
}

export function failureAnswer(error: unknown, { basePath, requestId }: Context): Answer {
  const failure = error instanceof LoginFailure ? error : undefined;
  const status = failure?.explanation.status ?? clientErrorStatus(error) ?? 500;
  if (status >= 500) logError(error, requestId);
  const { title, what, todo } = failure?.explanation ?? (status < 500 ? badRequest : loginFailures.internal);
  const platformMessage = failure?.platformMessage;
  return { status, page: errorPage({ basePath, title, what, todo, platformMessage, requestId }) };
}

export function notFoundAnswer({ basePath, requestId }: Context): Answer {
  return { status: 404, page: errorPage({ basePath, ...notFound, requestId }) };
}

const badRequest = { title: '请求有误', what: '服务器不能接受这个请求。', todo: '请回到首页再试。' };
const notFound = {
  title: '没有这个页面',
  what: '您访问的地址不存在，可能是输错了，或者页面已经移走。',
  todo: '请回到首页。',
};

/** 框架与中间件抛出的 4xx（路径编码有误、表单过大、文件不存在）。 */
function clientErrorStatus(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 ? status : undefined;
}

function logError(error: unknown, requestId: string): void {
  const chain: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    chain.push(`${at.name}: ${at.message}${'code' in at ? ` (${at.code})` : ''}`);
  }
  const stack =
    error instanceof LoginFailure ? undefined : error instanceof Error ? error.stack : String(error);
  console.error(JSON.stringify({ time: new Date().toISOString(), requestId, error: chain, stack }));
}
