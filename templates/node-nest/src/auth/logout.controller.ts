// 退出，和退出之后的页面。
import { Controller, Get, HttpStatus, Inject, Post, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LOGOUT } from '../tokens.ts';
import { CsrfGuard } from './csrf.guard.ts';
import type { Logout } from './logout.ts';

@Controller('auth')
export class LogoutController {
  constructor(@Inject(LOGOUT) private readonly logout: Logout) {}

  @Post('logout')
  @UseGuards(CsrfGuard)
  @Redirect('/', HttpStatus.SEE_OTHER)
  async leave(@Req() req: Request, @Res({ passthrough: true }) res: Response) {
    return { url: await this.logout.leave(req, res) };
  }

  @Get('logged-out')
  page(@Req() req: Request): string {
    return this.logout.page(req);
  }
}
