// 这套系统自己的资料，内容在 system.json 里；部署时会变的值（地址、密钥）在环境变量里，见 settings.ts。
import content from './system.json' with { type: 'json' };

/** 名称、建设单位、承建单位：照原样显示在页面上。 */
export const system = content;

/** 身份平台：标题用于页面，addressVariable 是放平台地址的环境变量名。 */
export const platformInfo = content.platform;

/**
 * 从平台读取的用户信息，一项一个用途；没有列出的项目不读、不存。
 * name 是标准的字段名（OIDC Core 5.1），path 是平台用的名字；账号唯一标识 sub 总是要读的，不必列出。
 */
export const declaredClaims: readonly { name: string; path: string; title: string; purpose: string }[] =
  content.claims;

/** 首次登录的人：用本地密码绑定一次、自动开通最低角色的账号，或拒绝。 */
export type AccountMode = 'bind' | 'auto' | 'reject';

/** 环境变量没有另行指定时采用的值。 */
export const defaults = {
  ...content.defaults,
  accountMode: content.defaults.accountMode as AccountMode,
  sessionStore: content.defaults.sessionStore as 'memory' | 'redis',
};
