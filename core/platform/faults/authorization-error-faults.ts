// Callbacks with an error instead of a code: one for each that RFC 6749 §4.1.2.1 and OIDC Core §3.1.2.6 name, and odd ones.
import { type Text, text } from '../../text.ts';
import { everyProfile, type Fault, openidOnly } from '../fault.ts';

interface Row {
  readonly id?: string;
  readonly error: string;
  readonly words: string;
  readonly title?: Text;
  /** When a real platform answers so. */
  readonly when: Text;
}

const oauth: readonly Row[] = [
  {
    error: 'invalid_request',
    words: 'A parameter is missing',
    when: text(
      '平台认为授权请求缺少参数、参数重复或取值不对。',
      'The platform finds a parameter of the authorization request missing, repeated or wrong.',
    ),
  },
  {
    error: 'unauthorized_client',
    words: 'The client may not use this flow',
    when: text(
      '该客户端没有开通授权码方式，或还没有通过平台审核。',
      'The client may not use the code flow, or has not been approved yet.',
    ),
  },
  {
    error: 'unsupported_response_type',
    words: 'response_type is not supported',
    when: text('平台不支持 response_type=code。', 'The platform does not support response_type=code.'),
  },
  {
    error: 'invalid_scope',
    words: 'The scope is not open to this client',
    when: text('请求的 scope 没有对该客户端开放。', 'A scope that was asked for is not open to this client.'),
  },
  {
    error: 'server_error',
    words: 'The server failed',
    when: text(
      '平台内部出错，用跳转代替 500。',
      'The platform failed inside and redirects instead of a 500.',
    ),
  },
  {
    error: 'temporarily_unavailable',
    words: 'The server is overloaded',
    when: text('平台过载或正在维护。', 'The platform is overloaded or under maintenance.'),
  },
  {
    id: 'authorization-error-unregistered',
    error: 'account_locked',
    words: 'The account is locked',
    title: text('回调带平台自定的错误码', 'The callback carries an error of the platform’s own'),
    when: text(
      'error 不是标准登记的名称；系统不能因为不认识就当作成功，也不能崩溃。',
      'The error is no registered name; a system that does not know it must neither take it for success nor crash.',
    ),
  },
  {
    id: 'authorization-error-in-chinese',
    error: 'access_denied',
    words: '该账号未开通本系统，请联系管理员（代码：40301）',
    title: text('回调的错误说明是中文', 'The callback’s error description is Chinese'),
    when: text(
      '标准只许 ASCII，国内平台常写中文；系统须原样显示，不出乱码。',
      'The standard allows ASCII only, domestic platforms write Chinese; a system has to show it unharmed.',
    ),
  },
  {
    id: 'authorization-error-with-markup',
    error: 'access_denied',
    words: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    title: text('回调的错误说明含 HTML 标记', 'The callback’s error description holds markup'),
    when: text(
      '谁都能拼出这样的回调地址；错误说明须按文本显示，否则就是跨站脚本漏洞。',
      'Anybody can make such a callback address; the description has to be shown as text, or scripts run in the system’s name.',
    ),
  },
];

const openid: readonly Row[] = [
  {
    error: 'login_required',
    words: 'Nobody is logged in',
    when: text('平台没有该用户的会话，又不许显示登录页。', 'Nobody is logged in and no page may be shown.'),
  },
  {
    error: 'interaction_required',
    words: 'The person has to do something',
    when: text(
      '平台需要用户操作（如补录资料）才能继续。',
      'The person has to do something first, such as completing his data.',
    ),
  },
  {
    error: 'consent_required',
    words: 'The person has to consent',
    when: text(
      '用户还没有同意把资料交给该系统。',
      'The person has not consented to the release of his data.',
    ),
  },
  {
    error: 'account_selection_required',
    words: 'Choose an account',
    when: text('用户有几个账号，须先选一个。', 'The person has several accounts and has to choose one.'),
  },
];

const fault =
  (appliesTo: Fault['appliesTo']) =>
  ({ id, error, words, title, when }: Row): Fault => ({
    id: id ?? `authorization-error-${error.replaceAll('_', '-')}`,
    title: title ?? text(`回调带 error=${error}`, `The callback carries error=${error}`),
    description: when,
    caughtBy: 'authorization-granted',
    system: 'refuse',
    appliesTo,
    hook: {
      seam: 'callback',
      change: ({ code: _, ...rest }) => ({ ...rest, error, error_description: words }),
    },
  });

export const authorizationErrorFaults: readonly Fault[] = [
  ...oauth.map(fault(everyProfile)),
  ...openid.map(fault(openidOnly)),
];
