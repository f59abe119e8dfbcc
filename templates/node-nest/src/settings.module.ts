// 设置与审计日志，处处可以注入。
import { type DynamicModule, Module } from '@nestjs/common';
import { createAudit } from './audit.ts';
import type { Settings } from './settings.ts';
import { AUDIT, SETTINGS } from './tokens.ts';

@Module({})
export class SettingsModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      global: true,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: AUDIT, useValue: createAudit(settings.auditLogFile) },
      ],
      exports: [SETTINGS, AUDIT],
    };
  }
}
