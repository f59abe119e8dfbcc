import { describe, expect, it } from 'vitest';
import type { EnvironmentName, ValidConfig } from '../config/config.ts';
import { findProfile } from '../profile/profiles.ts';
import { soundConfig } from '../rules/sound-config.ts';
import { validate } from '../validation/validate.ts';
import { type Answering, type WhoLogsIn, whoLogsIn } from './who-logs-in.ts';

function valid(local: object = {}): ValidConfig {
  const config = JSON.parse(soundConfig);
  Object.assign(config.environments.local, local);
  const judged = validate(JSON.stringify(config), { resolveProfile: findProfile, environment: 'local' });
  if (!judged.config) throw new Error(JSON.stringify(judged.findings));
  return judged.config;
}

describe('who logs in', () => {
  it.each<[Answering, EnvironmentName, object, WhoLogsIn]>([
    ['other', 'local', {}, 'person'],
    ['other', 'test', {}, 'person'],
    ['embedded', 'local', {}, 'unattended'],
    ['embedded', 'test', {}, 'unattended'],
    ['nobody-trusted', 'local', {}, 'unattended'],
    ['nobody', 'local', {}, 'start'],
    ['nobody', 'local', { testPlatform: true }, 'start'],
    ['nobody', 'local', { testPlatform: false }, 'unattended'],
    ['nobody', 'local', { platformBaseUrl: 'https://127.0.0.1:4000' }, 'unattended'],
    ['nobody', 'test', {}, 'unattended'],
    ['nobody', 'production', {}, 'unattended'],
  ])('%s at the address of %s %j: %s', (answering, environment, local, who) => {
    expect(whoLogsIn(answering, valid(local), environment)).toBe(who);
  });
});
