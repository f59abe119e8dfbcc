// Empties the list of requests.
import { text } from '../../../text.ts';
import { operation } from '../operation.ts';

export const clearRequests = operation({
  id: 'clear-requests',
  title: text('清空请求记录', 'Clear the list of requests'),
  help: text('清空后，expect 只等以后的请求。', 'Afterwards expect waits for later requests only.'),
  fields: {},
  apply({ log }) {
    log.clear();
    return { requests: 0 };
  },
  examples: [{}],
});
