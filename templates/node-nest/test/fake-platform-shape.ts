// 假平台的样子：测试用它布置平台的各种表现。

/** 测试里的人：编造的标识与号码。 */
export interface Person {
  subject: unknown;
  name: string;
  mobile: string;
}

export interface FakePlatform {
  address: string;
  /** 登记的回调地址，逐字比较。 */
  redirectUri: string;
  person: Person;
  /** 授权时返回这个错误，而不是授权码。 */
  authorizeError: { error: string; error_description: string } | undefined;
  /** 令牌应答里的账号标识与用户信息里的不同。 */
  subjectMismatch: boolean;
  /** 接到令牌请求后再等这么久。 */
  tokenDelayMs: number;
  /** 按名字改写平台的一种应答，例如 token、userinfo。 */
  change: Record<string, ((answer: Record<string, unknown>) => unknown) | undefined>;
  /** 令牌与用户信息应答的 HTTP 状态码。 */
  httpStatus: number;
  tokenRequests: number;
  /** 退出地址的路径。 */
  logoutPath: string;
  close(): Promise<void>;
}
