// The platform does not accept how requests are signed.
import { text } from '../../text.ts';
import { type Fault, withSigning } from '../fault.ts';

export const signatureRefused: Fault = {
  id: 'signature-refused',
  title: text('平台不认请求的签名', 'The platform refuses the signature'),
  description: text(
    '后台请求因签名不对被拒；真实平台上多因签名密钥错误、属于另一环境，或签名的大小写、编码与平台的要求不同。',
    'Back-channel requests are refused for their signature; on a real platform the signing key is wrong or belongs to another environment, or upper and lower case or the encoding differ from what it wants.',
  ),
  caughtBy: 'signature-accepted',
  system: 'refuse',
  appliesTo: withSigning,
  hook: {
    seam: 'signature',
    change: (_, { profile }) => {
      const { in: place = 'header', name = '' } = profile.signing?.signature ?? {};
      const at = { in: place, name };
      return {
        verdict: { kind: 'refused', problem: { kind: 'wrong-signature', at, found: '', text: '***' } },
      };
    },
  },
};
