// What the test platform can do wrong, some of each kind: on the first stack test/generated/faults.test.ts tries them all.
import { faults } from '../../../../core/platform/faults.ts';
import type { Scene } from '../scene.ts';

const played = new Set([
  'issuer-mismatch',
  'redirect-uri-rejected',
  'authorization-denied',
  'state-dropped',
  'state-changed',
  'connection-reset',
  'answer-slow',
  'html-answer',
  'client-rejected',
  'code-expired',
  'access-token-missing',
  'id-token-signature-wrong',
  'id-token-audience-wrong',
  'nonce-wrong',
  'envelope-failure',
  'subject-missing',
  'subject-not-string',
  'subject-mismatch',
  'logout-lost',
]);

const chosen = faults.filter(({ id }) => played.has(id));

export const faultScenes: readonly Scene[] = chosen.map(({ id, title, appliesTo }) => ({
  id: `fault-${id}`,
  title,
  appliesTo,
  async play({ logIn, platform }, browser) {
    platform.setFaults([id]);
    try {
      const page = await logIn(browser, 'zhao-jida');
      browser.note(`ends with ${page.status}`);
      if (page.text.includes('/auth/logout'))
        await browser.submit(page, '/auth/logout').catch(() => browser.note('the platform does not answer'));
      await browser.ask('/api/me');
    } finally {
      platform.setFaults([]);
    }
  },
}));
