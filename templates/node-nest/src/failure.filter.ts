// 异常过滤器：任何异常都变成说明原因、怎么办、请求编号的页面。
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, NotFoundException } from '@nestjs/common';
import type { Response } from 'express';
import { failureAnswer, notFoundAnswer } from './failure-answer.ts';
import type { Settings } from './settings.ts';
import { SETTINGS } from './tokens.ts';

@Catch()
export class FailureFilter implements ExceptionFilter {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const res = host.switchToHttp().getResponse<Response>();
    const context = { basePath: this.settings.basePath, requestId: res.locals.requestId };
    const { status, page } =
      error instanceof NotFoundException ? notFoundAnswer(context) : failureAnswer(error, context);
    // 已经开始作答的收不回来，只能断开。
    if (res.headersSent) res.destroy();
    else res.status(status).send(page);
  }
}
