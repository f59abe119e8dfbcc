// 存活检查，不需要会话。
import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Database } from './accounts/database.ts';
import { type Health, health } from './health.ts';
import type { Sessions } from './session.ts';
import { DATABASE, SESSIONS } from './tokens.ts';

@Controller('healthz')
export class HealthController {
  constructor(
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Get()
  async check(@Res({ passthrough: true }) res: Response): Promise<{ status: Health }> {
    const { sessions, database } = this;
    const status = await health({ sessions, database });
    if (status !== 'ok') res.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status };
  }
}
