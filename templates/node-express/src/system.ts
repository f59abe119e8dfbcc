// 这套系统自己的资料：名称、建设单位、要用到的用户信息。部署时会变的值在 .env 里，不在这里。

export const system = {
  name: '示例业务系统',
  department: '示例市政务服务和数据管理局',
  contractor: '示例信息技术有限公司',
  packageName: 'sample-system',
};

/** 身份平台：标题用于页面，addressVariable 是放平台地址的环境变量名。 */
export const platformInfo = {
  title: '政务人员统一身份认证平台',
  addressVariable: 'PLATFORM_BASE_URL',
};

/** 从平台读取的用户信息，一项一个用途；没有列出的项目不读、不存。名称是标准的字段名（OIDC Core 5.1）。 */
export const declaredClaims: readonly { name: string; purpose: string }[] = [
  { name: 'name', purpose: '在页面上称呼当前用户' },
  { name: 'phone_number', purpose: '核对绑定的是不是本人' },
];

/** 退出本系统时是否也退出身份平台（公用电脑上应当如此），以及退出后回到的路径。 */
export const logoutAtPlatform: boolean = true;
export const logoutReturnPath = '/auth/logged-out';

export type AccountMode = 'bind' | 'auto' | 'reject';

/** 环境变量没有另行指定时采用的值。 */
export const defaults = {
  port: 3000,
  accountMode: 'bind' as AccountMode,
  sessionStore: 'memory' as 'memory' | 'redis',
  sessionIdleMinutes: 30,
  sessionAbsoluteHours: 8,
};
