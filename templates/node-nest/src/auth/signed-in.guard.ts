// 守卫：只有登录的人才能访问。用在自己的控制器上：@UseGuards(SignedInGuard)。
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { LoginFailure } from './login-failure.ts';

@Injectable()
export class SignedInGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { locals } = context.switchToHttp().getResponse<Response>();
    if (!locals.signedIn) throw new LoginFailure('not-signed-in');
    return true;
  }
}
