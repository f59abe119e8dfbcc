// The stages before the protocol, in order: the way to the platform, one layer at a time.
import { askPlatform } from './stages/ask-platform.ts';
import { compareClocks } from './stages/compare-clocks.ts';
import { connect } from './stages/connect.ts';
import { resolveName } from './stages/resolve-name.ts';
import { secureConnection } from './stages/secure-connection.ts';
import type { Step } from './steps/step.ts';

/** Run where the network can be probed; in memory there is no way to look at. */
export const stages: readonly Step[] = [resolveName, connect, secureConnection, askPlatform, compareClocks];
