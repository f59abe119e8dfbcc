// 登录、绑定、退出共用的部件；各处只取用得着的几件。
import type { Accounts } from './accounts/accounts.ts';
import type { Bindings } from './accounts/bindings.ts';
import type { Database } from './accounts/database.ts';
import type { Audit } from './audit.ts';
import type { Platform } from './auth/platform.ts';
import type { Sessions } from './session.ts';
import type { Settings } from './settings.ts';

export interface Parts {
  settings: Settings;
  platform: Platform;
  sessions: Sessions;
  database: Database;
  accounts: Accounts;
  bindings: Bindings;
  audit: Audit;
}
