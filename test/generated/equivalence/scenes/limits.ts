// How long a session lasts.
import { text } from '../../../../core/text.ts';
import type { Scene } from '../scene.ts';

export const limits: readonly Scene[] = [
  {
    id: 'idle-limit',
    title: text('闲置超过期限', 'Longer without a request than the idle limit'),
    async play({ logIn, shiftClock }, browser) {
      await logIn(browser);
      shiftClock(29 * 60);
      await browser.ask('/api/me');
      shiftClock(60 * 60);
      await browser.ask('/api/me');
      shiftClock(0);
    },
  },
  {
    id: 'absolute-limit',
    title: text('一直在用，超过绝对期限', 'In use all the time, longer than the absolute limit'),
    async play({ logIn, shiftClock }, browser) {
      await logIn(browser);
      for (let minutes = 25; minutes <= 475; minutes += 25) {
        shiftClock(minutes * 60);
        const { status } = await browser.ask('/api/me');
        if (status !== 200) break;
      }
      shiftClock(8 * 3600 + 60);
      await browser.ask('/api/me');
      shiftClock(0);
    },
  },
];
