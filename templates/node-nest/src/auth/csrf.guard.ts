// 守卫：表单里的 _csrf 必须与会话里的相同，用在每个改变状态的 POST 上。
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { requireCsrfToken } from '../csrf.ts';

@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    requireCsrfToken(context.switchToHttp().getRequest<Request>());
    return true;
  }
}
