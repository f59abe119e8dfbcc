// 参数装饰器：当前用户；没有登录时是 undefined，有 SignedInGuard 守着的地方一定有。
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Response } from 'express';
import type { SignedInUser } from './sign-in.ts';

export const CurrentUser = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedInUser | undefined =>
    context.switchToHttp().getResponse<Response>().locals.signedIn,
);
