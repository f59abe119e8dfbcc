// What a run cannot bring about, in the words of a report.
import { text } from '../text.ts';

export const noRefresh = text(
  '检验只做登录和退出；系统何时刷新令牌由它自己决定，这里无从触发。',
  'The run logs in and out; when a system refreshes a token is its own affair and cannot be brought about from here.',
);
export const noBackChannel = text(
  '没有配置后端通道退出地址（backchannel_logout_uri）。',
  'No back-channel logout address (backchannel_logout_uri) is configured.',
);
