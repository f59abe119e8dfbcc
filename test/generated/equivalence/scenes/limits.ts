// How long a session lasts.
import { text } from '../../../../core/text.ts';
import { atTheFirst, type Scene } from '../scene.ts';

export const limits: readonly Scene[] = [
  {
    id: 'idle-limit',
    title: text('闲置超过期限', 'Longer without a request than the idle limit'),
    appliesTo: atTheFirst,
    async play({ logIn, letPass }, browser) {
      await logIn(browser);
      await letPass(29 * 60);
      await browser.ask('/api/me');
      await letPass(30 * 60 + 20);
      await browser.ask('/api/me');
    },
  },
  {
    id: 'absolute-limit',
    title: text('一直在用，超过绝对期限', 'In use all the time, longer than the absolute limit'),
    appliesTo: atTheFirst,
    async play({ logIn, letPass }, browser) {
      await logIn(browser);
      for (const minutes of [29, 29, 3]) {
        await letPass(minutes * 60);
        await browser.ask('/api/me');
      }
    },
  },
];
