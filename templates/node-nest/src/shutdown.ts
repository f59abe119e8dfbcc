// 停止：等手头的请求做完；然后记一笔审计，关掉会话存储和账号库。
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Database } from './accounts/database.ts';
import type { Audit } from './audit.ts';
import { drain } from './drain.ts';
import type { Sessions } from './session.ts';
import { AUDIT, DATABASE, SESSIONS } from './tokens.ts';

@Injectable()
export class Shutdown implements BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  beforeApplicationShutdown(): void {
    drain(this.host.httpAdapter.getHttpServer());
  }

  async onApplicationShutdown(signal?: string): Promise<void> {
    if (signal) this.audit({ event: 'service', result: 'success', reason: 'stopped' });
    await this.sessions.close();
    await this.database.destroy();
  }
}
