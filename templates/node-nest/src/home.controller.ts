// 首页。
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser } from './auth/current-user.decorator.ts';
import type { SignedInUser } from './auth/sign-in.ts';
import { homePage } from './pages/home.ts';
import { sessionOf } from './session.ts';
import type { Settings } from './settings.ts';
import { SETTINGS } from './tokens.ts';

@Controller()
export class HomeController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Get()
  home(@Req() req: Request, @CurrentUser() signedIn: SignedInUser | undefined): string {
    const { basePath, accountMode } = this.settings;
    const canUnbind = accountMode === 'bind';
    const csrfToken = sessionOf(req).csrfToken ?? '';
    return homePage({ basePath, signedIn: signedIn && { ...signedIn, csrfToken, canUnbind } });
  }
}
