// 账号库、账号与绑定。
import { Module } from '@nestjs/common';
import type { Settings } from '../settings.ts';
import { ACCOUNTS, BINDINGS, DATABASE, SETTINGS } from '../tokens.ts';
import { createAccounts } from './accounts.ts';
import { createBindings } from './bindings.ts';
import { openDatabase } from './database.ts';

@Module({
  providers: [
    {
      provide: DATABASE,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => openDatabase(settings.database),
    },
    { provide: ACCOUNTS, inject: [DATABASE], useFactory: createAccounts },
    { provide: BINDINGS, inject: [DATABASE, ACCOUNTS], useFactory: createBindings },
  ],
  exports: [DATABASE, ACCOUNTS, BINDINGS],
})
export class AccountsModule {}
