import { describe, expect, it } from 'vitest';
import { findProfile } from '../../profile/profiles.ts';
import type { Artefacts } from '../artefacts.ts';
import { createMasker } from '../mask/masker.ts';
import { certificateTrusted } from './certificate-trusted.ts';

const profile = findProfile('gd-zwrz');
if (!profile) throw new Error('gd-zwrz is not shipped');
const masker = createMasker(profile);

/** All that the check looks at: the address, and one exchange that went well. */
const answeredAt = (platformBaseUrl: string) =>
  ({ input: { platformBaseUrl }, exchanges: [{ id: 1 }] }) as unknown as Artefacts;

describe('certificate-trusted', () => {
  it.each([
    ['https://sso.sfj.invalid', 'passed'],
    ['https://127.0.0.1:8443', 'passed'],
    ['http://127.0.0.1:9400', 'not-applicable'],
  ])('of %s is %s', (platformBaseUrl, kind) => {
    expect(certificateTrusted.judge(answeredAt(platformBaseUrl), masker).kind).toBe(kind);
  });
});
