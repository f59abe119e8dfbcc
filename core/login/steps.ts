// The steps of a login test, in order.
import { authorize } from './steps/authorize.ts';
import { discover } from './steps/discover.ts';
import { exchangeCode } from './steps/exchange-code.ts';
import { logout } from './steps/logout.ts';
import { readUserinfo } from './steps/read-userinfo.ts';
import { receiveCallback } from './steps/receive-callback.ts';
import type { Step } from './steps/step.ts';

export const steps: readonly Step[] = [
  discover,
  authorize,
  receiveCallback,
  exchangeCode,
  readUserinfo,
  logout,
];
