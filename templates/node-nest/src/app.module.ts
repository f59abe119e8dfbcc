// 整个应用：各模块，和不属于登录的几个控制器。
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.ts';
import { ApiController } from './api.controller.ts';
import { AuthModule } from './auth/auth.module.ts';
import { FailureFilter } from './failure.filter.ts';
import { HealthController } from './health.controller.ts';
import { HomeController } from './home.controller.ts';
import { SettingsModule } from './settings.module.ts';
import type { Settings } from './settings.ts';
import { Shutdown } from './shutdown.ts';

@Module({
  controllers: [HomeController, ApiController, HealthController],
  providers: [{ provide: APP_FILTER, useClass: FailureFilter }, Shutdown],
})
export class AppModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [SettingsModule.forRoot(settings), AccountsModule, AuthModule.forRoot(settings)],
    };
  }
}
