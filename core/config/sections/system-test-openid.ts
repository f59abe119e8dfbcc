// What a system uses of OpenID Connect beyond the usual: only what stands here is tested.
import { text } from '../../text.ts';

export const systemTestOpenid = {
  type: 'object',
  additionalProperties: false,
  'x-title': text('OpenID Connect 的其他用法', 'More of OpenID Connect'),
  'x-help': text(
    '系统在 OpenID Connect 平台上还登记、使用了什么；写了的才检验。',
    'What else the system registered and uses at its OpenID Connect platform; only what stands here is tested.',
  ),
  properties: {
    idTokenSignedResponseAlg: {
      type: 'string',
      enum: ['RS256', 'ES256'],
      'x-title': text('id_token 的签名算法', 'Algorithm of the id_token'),
      'x-help': text('登记的算法，默认 RS256。', 'As registered; RS256 by default.'),
    },
    userinfoSignedResponseAlg: {
      type: 'string',
      enum: ['RS256', 'ES256'],
      'x-title': text('用户信息的签名算法', 'Algorithm of user info'),
      'x-help': text(
        '登记了签名的用户信息时写；不写则是 JSON。',
        'Where signed user info is registered; it is JSON otherwise.',
      ),
    },
    backchannelLogoutPath: {
      type: 'string',
      minLength: 1,
      'x-title': text('后端通道退出路径', 'Back-channel logout path'),
      'x-help': text('接收退出令牌，相对业务系统地址。', 'Takes logout tokens; below the public base URL.'),
    },
    frontchannelLogoutPath: {
      type: 'string',
      minLength: 1,
      'x-title': text('前端通道退出路径', 'Front-channel logout path'),
      'x-help': text(
        '由平台的退出页在框架里加载，相对业务系统地址。',
        'Loaded in a frame by the platform’s logout page; below the public base URL.',
      ),
    },
    refreshPath: {
      type: 'string',
      minLength: 1,
      'x-title': text('刷新令牌的页面', 'Page that refreshes'),
      'x-help': text(
        '打开它时系统再向平台取用户信息，令牌过期则先刷新；相对业务系统地址。',
        'Opening it makes the system read user info again, after a refresh where the token has expired; below the public base URL.',
      ),
    },
  },
} as const;
