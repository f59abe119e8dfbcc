// Who goes through the platform, by who answers at its address.
import type { EnvironmentName, ValidConfig } from '../config/config.ts';
import { isLoopback } from '../loopback.ts';

/** `nobody-trusted`: there is a listener, but no answer comes that can be believed (its certificate, a broken line). */
export type Answering = 'nobody' | 'nobody-trusted' | 'embedded' | 'other';

/** `start`: nobody has to, once the embedded platform has been started there. */
export type WhoLogsIn = 'person' | 'unattended' | 'start';

/** The embedded platform stands in for one on this machine only, and only where the config does not forbid it. */
function mayStart({ config }: ValidConfig, environment: EnvironmentName): boolean {
  const { platformBaseUrl, testPlatform = true } = config.environments.local;
  const here = isLoopback(platformBaseUrl) && platformBaseUrl.startsWith('http:');
  return environment === 'local' && testPlatform && here;
}

export function whoLogsIn(answering: Answering, valid: ValidConfig, environment: EnvironmentName): WhoLogsIn {
  if (answering === 'other') return 'person';
  if (answering === 'nobody' && mayStart(valid, environment)) return 'start';
  // With nobody there, a run without a person finds out at once what is wrong, instead of showing him a dead page.
  return 'unattended';
}
