// Which secrets are looked for, and what is said of one that is not there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ValidConfig } from '../../core/config/config.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { clientSecrets } from './client-secrets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const find = (platform: string, env: string, signing = '${env:GOVAUTH_TEST_SIGNING}') => {
  writeFileSync(join(folder, '.env'), env);
  const config = {
    client: { id: 'a', secret: '${env:GOVAUTH_TEST_CLIENT}', signing: { keyId: 'k', secret: signing } },
    environments: { local: {} },
  };
  const valid = { profile: findProfile(platform), config } as unknown as ValidConfig;
  return clientSecrets(valid, 'local', { path: join(folder, 'govauth.config.json'), text: '' });
};

const both = 'GOVAUTH_TEST_CLIENT=c99\nGOVAUTH_TEST_SIGNING=s99\n';

it.each([
  ['zj-irs', { clientSecret: 'c99', signingSecret: 's99' }],
  ['zj-dingtalk', { clientSecret: 'c99' }],
  ['gd-zwrz', { clientSecret: 'c99' }],
])('%s has the secrets that it needs', (platform, expected) => {
  expect(find(platform, both)).toEqual(expected);
});

it('names the variable that is missing', () => {
  const failing = () => find('zj-irs', 'GOVAUTH_TEST_CLIENT=c99\n');
  expect(failing).toThrow(expect.objectContaining({ code: 'secret-missing' }));
  expect(failing).toThrow(/GOVAUTH_TEST_SIGNING/);
});

it('says where a secret of the editor could stand instead', () => {
  const failing = () => find('zj-irs', both, '${secret:signing}');
  expect(failing).toThrow(expect.objectContaining({ code: 'secret-in-editor' }));
  expect(failing).toThrow(
    expect.objectContaining({
      hint: expect.objectContaining({ en: expect.stringContaining('${env:SIGNING_SECRET}') }),
    }),
  );
});
