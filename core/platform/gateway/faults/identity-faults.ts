// Faults of what is signed: an identity that is none, or that nobody can read.
import { text } from '../../../text.ts';
import type { GatewayFault } from '../gateway-fault.ts';
import { subjectMember } from '../subject-header.ts';

export const identityFaults: readonly GatewayFault[] = [
  {
    id: 'gateway-identity-empty',
    title: text('身份是空的', 'The identity is empty'),
    description: text(
      '签名正确，账号标识却是空的；真实情形是平台上没有这个人的编号。',
      'Rightly signed, yet the account id is empty; in reality the platform has no id for the person.',
    ),
    system: 'refuse',
    remedy: text(
      '账号标识为空时当作没有登录，不按空值查找或开通账号。',
      'Take an empty account id for nobody: neither look an account up by it nor make one.',
    ),
    tell: (identity, gateway) => ({ ...identity, [subjectMember(gateway)]: '' }),
  },
  {
    id: 'gateway-identity-malformed',
    title: text('身份的编码有误', 'The identity is not encoded as it should be'),
    description: text(
      '签名正确，请求头的值却无法解码；真实情形是网关升级后换了编码。',
      'Rightly signed, yet the values cannot be decoded; in reality the gateway was upgraded and encodes them in another way.',
    ),
    system: 'refuse',
    remedy: text(
      '解码失败时当作没有登录，不能以 500 作答，更不能沿用原文。',
      'Where decoding fails nobody is signed in; do not answer 500, and do not go on with the raw text.',
    ),
    appliesTo: ({ values }) => values !== 'plain',
    tell: (identity) => Object.fromEntries(Object.keys(identity).map((member) => [member, '%zz'])),
    write: (gateway) => ({ ...gateway, values: 'plain' }),
  },
];
