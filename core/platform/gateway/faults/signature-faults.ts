// Faults of the signature: made with another key, left out, made for somebody else.
import { text } from '../../../text.ts';
import type { GatewayFault } from '../gateway-fault.ts';

export const signatureFaults: readonly GatewayFault[] = [
  {
    id: 'gateway-signature-wrong',
    title: text('网关的签名不对', 'The signature of the gateway is wrong'),
    description: text(
      '身份请求头用别的密钥签名；真实情形是有人绕过网关伪造身份，或密钥属于另一环境。',
      'The identity is signed with another key; in reality somebody went around the gateway, or the key belongs to another environment.',
    ),
    system: 'refuse',
    remedy: text(
      '用自己的签名密钥重算签名，与请求头逐字比较，不同就当作没有登录。',
      'Compute the signature with the system’s own key and compare it whole; where it differs, nobody is signed in.',
    ),
    sign: (signing) => ({
      ...signing,
      key: `${signing.key.slice(1)}${signing.key.startsWith('1') ? '2' : '1'}`,
    }),
  },
  {
    id: 'gateway-signature-missing',
    title: text('没有网关的签名', 'The signature of the gateway is missing'),
    description: text(
      '身份请求头齐全，唯独没有签名；只读取身份而不验签的系统会放行。',
      'The identity is there, its signature is not; a system that reads the one and never asks for the other lets it in.',
    ),
    system: 'refuse',
    remedy: text(
      '签名、时间戳、随机串缺一不可，缺了就当作没有登录。',
      'Ask for signature, timestamp and nonce; where one is missing, nobody is signed in.',
    ),
    about: ({ signature }) => signature.name,
    change: (headers, { name }) =>
      Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name)),
  },
  {
    id: 'gateway-identity-changed',
    title: text('签名之后身份被换成别人', 'The identity is another person’s after it was signed'),
    description: text(
      '签名属于登录的人，账号标识在签名之后被换成了另一个人的；真实情形是拿自己的签名冒充别人。',
      'The signature is that of the person who logged in, the account id was replaced by somebody else’s afterwards; in reality one’s own signature serves to pretend to be another.',
    ),
    system: 'refuse',
    remedy: text(
      '待签文本须用这次请求头里的值拼成，每个身份请求头都在其中；验签之后只用验过的值。',
      'Make the text to sign of the values this request carries, each identity header among them, and use nothing afterwards but what was verified.',
    ),
    change: (headers, { name, other }) => ({ ...headers, [name]: other }),
  },
];
