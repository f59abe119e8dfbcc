// 接口。没有登录时的回答也是 JSON。
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import type { Response } from 'express';
import { CurrentUser } from './auth/current-user.decorator.ts';
import { LoginFailure } from './auth/login-failure.ts';
import { notSignedIn, profileOf, type SignedInUser } from './auth/sign-in.ts';
import { SignedInGuard } from './auth/signed-in.guard.ts';

@Catch(LoginFailure)
class NotSignedInFilter implements ExceptionFilter {
  catch(_error: LoginFailure, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<Response>().status(401).json(notSignedIn);
  }
}

@Controller('api')
@UseFilters(NotSignedInFilter)
@UseGuards(SignedInGuard)
export class ApiController {
  @Get('me')
  me(@CurrentUser() user: SignedInUser) {
    return profileOf(user);
  }
}
