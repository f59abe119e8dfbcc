// The table of what can be done to a running platform.
import type { Operation } from './operation.ts';
import { choosePersona } from './operations/choose-persona.ts';
import { clearRequests } from './operations/clear-requests.ts';
import { endSessions } from './operations/end-sessions.ts';
import { reset } from './operations/reset.ts';
import { revokeTokens } from './operations/revoke-tokens.ts';
import { rotateKeys } from './operations/rotate-keys.ts';
import { setClock } from './operations/set-clock.ts';
import { setFaults } from './operations/set-faults.ts';
import { setNetwork } from './operations/set-network.ts';

export const operations: readonly Operation[] = [
  setFaults,
  choosePersona,
  setNetwork,
  setClock,
  rotateKeys,
  endSessions,
  revokeTokens,
  clearRequests,
  reset,
];
