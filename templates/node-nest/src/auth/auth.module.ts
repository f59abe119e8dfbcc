// 登录：与平台的往来、会话、绑定、退出，和保护自己的控制器用的守卫。
import {
  type DynamicModule,
  Inject,
  type MiddlewareConsumer,
  Module,
  type NestModule,
  RequestMethod,
} from '@nestjs/common';
import express from 'express';
import { AccountsModule } from '../accounts/accounts.module.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Bindings } from '../accounts/bindings.ts';
import type { Database } from '../accounts/database.ts';
import type { Audit } from '../audit.ts';
import { createSessions, type Sessions } from '../session.ts';
import type { Settings } from '../settings.ts';
import {
  ACCOUNTS,
  AUDIT,
  BINDING,
  BINDINGS,
  DATABASE,
  LOGIN,
  LOGOUT,
  PLATFORM,
  SESSIONS,
  SETTINGS,
} from '../tokens.ts';
import { BindController } from './bind.controller.ts';
import { createBinding } from './bind.ts';
import { callbackPath } from './callback-path.ts';
import { loginController } from './login.controller.ts';
import { createLogin } from './login.ts';
import { LogoutController } from './logout.controller.ts';
import { createLogout } from './logout.ts';
import { LogoutReturnMiddleware } from './logout-return.middleware.ts';
import { createPlatform, type Platform } from './platform.ts';
import { loadSignedIn } from './sign-in.ts';

@Module({})
export class AuthModule implements NestModule {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(BINDINGS) private readonly bindings: Bindings,
    @Inject(AUDIT) private readonly audit: Audit,
  ) {}

  static forRoot(settings: Settings): DynamicModule {
    return {
      module: AuthModule,
      imports: [AccountsModule],
      controllers: [loginController(callbackPath(settings)), BindController, LogoutController],
      providers: [
        { provide: SESSIONS, inject: [SETTINGS], useFactory: createSessions },
        { provide: PLATFORM, inject: [SETTINGS], useFactory: createPlatform },
        {
          provide: LOGIN,
          inject: [SETTINGS, PLATFORM, SESSIONS, BINDINGS, AUDIT],
          useFactory: (
            settings: Settings,
            platform: Platform,
            sessions: Sessions,
            bindings: Bindings,
            audit: Audit,
          ) => createLogin({ settings, platform, sessions, bindings, audit }),
        },
        {
          provide: BINDING,
          inject: [SETTINGS, DATABASE, ACCOUNTS, BINDINGS, AUDIT],
          useFactory: (
            settings: Settings,
            database: Database,
            accounts: Accounts,
            bindings: Bindings,
            audit: Audit,
          ) => createBinding({ settings, database, accounts, bindings, audit }),
        },
        {
          provide: LOGOUT,
          inject: [SETTINGS, PLATFORM, AUDIT],
          useFactory: (settings: Settings, platform: Platform, audit: Audit) =>
            createLogout({ settings, platform, audit }),
        },
      ],
      exports: [SESSIONS],
    };
  }

  /** 存活检查之外的每个请求：会话、当前用户、表单。 */
  configure(consumer: MiddlewareConsumer): void {
    const { settings, sessions, bindings, audit } = this;
    consumer
      .apply(
        sessions.middleware,
        loadSignedIn({ settings, bindings, audit }),
        express.urlencoded({ extended: false, limit: '16kb' }),
      )
      .exclude('healthz')
      .forRoutes('{*path}');
    consumer
      .apply(LogoutReturnMiddleware)
      .forRoutes({ path: settings.logoutReturnPath, method: RequestMethod.GET });
  }
}
