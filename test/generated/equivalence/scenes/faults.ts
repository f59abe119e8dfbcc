// Everything the test platform can do wrong, one after another.
import { faults } from '../../../../core/platform/faults.ts';
import type { Scene } from '../scene.ts';

export const faultScenes: readonly Scene[] = faults.map(({ id, title, appliesTo }) => ({
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
