// The platform's clock is further from the system's than signatures allow.
import { text } from '../../text.ts';
import { type Fault, withSigning } from '../fault.ts';

/** Seconds beyond what the platform allows. */
const beyond = 60;

export const clockSkew: Fault = {
  id: 'clock-skew',
  title: text('平台与系统的时钟相差太多', 'The clocks are too far apart'),
  description: text(
    '平台的时钟超前，超出签名允许的误差；真实情形多是业务系统的服务器没有校时，或弄错了时区。',
    'The platform’s clock is ahead by more than signatures allow; in reality the server of the system is not synchronised, or takes the wrong time zone.',
  ),
  caughtBy: 'signature-accepted',
  system: 'refuse',
  appliesTo: (profile) => withSigning(profile) && profile.signing?.timestamp !== undefined,
  hook: {
    seam: 'clock',
    change: ({ now }, { profile }) => ({
      now: now + ((profile.signing?.timestamp?.tolerance ?? 0) + beyond) * 1000,
    }),
  },
};
