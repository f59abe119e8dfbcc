// What the systems that this tool knows of do not use, in the words of a report.
import { text } from '../text.ts';

export const noRefresh = text(
  '接入只在登录时取一次用户信息，不使用刷新令牌。',
  'User info is read at login only; no refresh token is in use.',
);
export const noBackChannel = text(
  '没有配置后端通道退出地址（backchannel_logout_uri）。',
  'No back-channel logout address (backchannel_logout_uri) is configured.',
);
