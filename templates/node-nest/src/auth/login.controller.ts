// 登录与回调。回调的路径来自设置，所以控制器由函数建立。
import { Controller, Get, HttpStatus, Inject, Post, Redirect, Req, Res, type Type } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Settings } from '../settings.ts';
import { LOGIN, SETTINGS } from '../tokens.ts';
import { callbackFromForm, type Login } from './login.ts';

export function loginController(callbackPath: string): Type {
  @Controller()
  class LoginController {
    constructor(
      @Inject(SETTINGS) private readonly settings: Settings,
      @Inject(LOGIN) private readonly login: Login,
    ) {}

    @Get('auth/login')
    @Redirect()
    async begin(@Req() req: Request, @Res({ passthrough: true }) res: Response) {
      return { url: await this.login.begin(req, res) };
    }

    @Get(callbackPath)
    @Redirect()
    async finish(@Req() req: Request, @Res({ passthrough: true }) res: Response) {
      return { url: await this.login.finish(req, res) };
    }

    @Post(callbackPath)
    @Redirect('/', HttpStatus.SEE_OTHER)
    fromForm(@Req() req: Request) {
      return { url: callbackFromForm(req, this.settings) };
    }
  }
  return LoginController;
}
