// 从平台退出回来：路径来自设置，可以与别的页面相同；不是从平台退出回来的，交给那个页面。
import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { LOGOUT } from '../tokens.ts';
import type { Logout } from './logout.ts';

@Injectable()
export class LogoutReturnMiddleware implements NestMiddleware {
  constructor(@Inject(LOGOUT) private readonly logout: Logout) {}

  use(req: Request, res: Response, next: NextFunction): void {
    const page = this.logout.comeBack(req, res);
    if (page === undefined) next();
    else res.send(page);
  }
}
