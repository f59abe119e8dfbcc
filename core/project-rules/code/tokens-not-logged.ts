// Tokens, codes and secrets do not stand in logs.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { talksToPlatform } from './code-files.ts';
import { isAnswerTo, isConstantName, type Logged, lastName, loggedValues } from './logged-values.ts';

const secret =
  /^(?:(?:access|refresh|id|bearer|oauth|sso|paas)_?token|(?:client|app)_?secret|authorization|auth(?:orization)?_?code)$/i;
/** An answer or an object that holds them. */
const holder =
  /^(?:(?:access|oauth2?)_?)?token_?(?:response|result|resp|res|json|data|map|body|str|string)$/i;
const tokenAddress = /token_?(?:url|uri|endpoint|path|api)\b|\/(?:get_?|access_?)?token(?=["'`?]|$)/i;

function isSecret(logged: Logged): boolean {
  const { file, value } = logged;
  const { path = '' } = value;
  if (path === '' || isConstantName(path)) return false;
  const name = lastName(path);
  if (secret.test(name)) return true;
  return talksToPlatform(file) && (holder.test(path) || name === 'token' || isAnswerTo(tokenAddress, logged));
}

export const tokensNotLogged: ProjectRule = {
  id: 'tokens-not-logged',
  severity: 'error',
  title: text('日志不得写令牌和密钥', 'No tokens or secrets in logs'),
  why: text(
    '拿到访问令牌就能以用户的身份取他的信息，拿到客户端密钥就能冒充本系统。日志会被备份、汇集、发给外包排查问题，看到的人远比能登录服务器的人多。',
    'Whoever has an access token gets the user’s information as the user, whoever has the client secret passes for the system. Logs are backed up, gathered and sent to contractors: far more people see them than can sign in to the server.',
  ),
  remedy: text(
    '只记成功与否、错误码和请求编号；需要对照时记录令牌的散列。令牌接口的应答不要整个写入日志。',
    'Log whether it worked, the error code and a request id; log a hash of the token where it has to be told apart. Never log a whole answer of the token endpoint.',
  ),
  references: ['RFC 6750 §5.3', 'RFC 6749 §10.3', 'GB/T 22239-2019 8.1.4.1 c', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: {
      'src/main/java/cn/example/oa/Login.java':
        'class Login {\n  void done(String accessToken) {\n    log.info("登录成功, token={}", accessToken);\n  }\n}\n',
    },
    good: {
      'src/main/java/cn/example/oa/Login.java':
        'class Login {\n  void done(String accessToken) {\n    log.info("登录成功, requestId={}", requestId);\n  }\n}\n',
    },
  },
  *check(project) {
    for (const logged of loggedValues(project)) {
      if (!isSecret(logged)) continue;
      const { file, value } = logged;
      yield {
        at: file.at(value),
        environment: file.environment,
        message: text(
          `日志里写了 ${value.text.slice(0, 60)}，其中是令牌或密钥`,
          `The log gets ${value.text.slice(0, 60)}, which is or holds a token or secret`,
        ),
        hint: text(
          '从日志中去掉，或只记它的散列；此前的日志要清理，密钥要更换。',
          'Take it out of the log or log a hash of it; clean the logs so far and replace a secret.',
        ),
      };
    }
  },
};
