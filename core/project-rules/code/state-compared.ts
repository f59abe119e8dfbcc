// A callback looks at the state before it takes the code.
import type { Call, Code } from '../../code/code.ts';
import { type Project, type ProjectFile, view } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { serverCode } from './code-files.ts';

/** Written somewhere in the code of a login: taken to be looked at. */
const mentions =
  /\bstate\b|\w*[sS]tate(?:Param|Cache|Key|Store|Service|Token|Value)?\s*\(|[_.]state\b|STATE\b/;
const ofLogin = /oauth|\bsso\b|authoriz|redirect_?uri|callback|单点登录|统一身份|统一认证/i;
/** Libraries that compare it. */
const libraries =
  /['"](?:passport[\w-]*|openid-client|simple-oauth2|next-auth|grant|express-openid-connect)['"]|springframework\.security\.oauth2|me\.zhyd\.oauth|Socialite|League\\OAuth2|pac4j|jumbojett/;
const exchanges = /authorization_code/;

const isComparedSomewhere = view((project: Project): boolean =>
  [...serverCode(project)].some(
    ({ file: { text: all } }) => libraries.test(all) || (ofLogin.test(all) && mentions.test(all)),
  ),
);

const paths = {
  javascript: /^(?:this\.)?(?:req|request|ctx)\.(?:request\.)?query\.code$/,
  php: /^_(?:GET|REQUEST)\.code$/,
} as const;

const reads = ({ kind, name, receiver, args: [first] }: Call, { language }: Code): boolean => {
  if (first?.literal !== 'code') return false;
  if (language === 'java') return name === 'getParameter' && /req(?:uest)?(?:\(\))?$/i.test(receiver);
  if (language === 'php')
    return /^(?:input|get|query|param)$/.test(name) && /request(?:\(\))?$/i.test(receiver);
  return kind === 'annotation' && name === 'Query';
};

/** Where the code of a callback is taken out of the request. */
function codeIn(code: Code): Span | undefined {
  const call = code.calls.find((one) => reads(one, code));
  if (call || code.language === 'java') return call;
  const pattern = paths[code.language];
  const member = code.members.find(({ value }) => pattern.test(value.path ?? ''));
  if (member) return member.value;
  for (const { args } of code.calls) {
    const arg = args.find(({ path = '' }) => pattern.test(path));
    if (arg) return arg;
  }
  return undefined;
}

/** The platform is known to keep the state to itself. */
const isNotEchoed = ({ config }: Project): boolean => config?.profile?.authorize?.state.echoed === 'no';

function* unguarded(project: Project): Iterable<readonly [ProjectFile, Span]> {
  if (isNotEchoed(project)) return;
  for (const { file, code } of serverCode(project)) {
    if (!exchanges.test(file.text) || isComparedSomewhere(project)) continue;
    const span = codeIn(code);
    if (span) yield [file, span];
  }
}

export const stateCompared: ProjectRule = {
  id: 'state-compared',
  severity: 'warning',
  level3: 'error',
  title: text('回调必须比对 state', 'A callback compares the state'),
  why: text(
    '不比对 state，任何人都能把自己的授权码做成链接让受害人打开，受害人就在不知情中登录了别人的账号，随后填报的内容都记在那个账号下。整个项目的登录代码都没有提到 state 时才报告。',
    'Without the comparison anybody can make a link of his own code; who opens it is signed in to that person’s account and files everything under it. Told of where no code of the login mentions the state at all.',
  ),
  remedy: text(
    '发起登录时生成随机 state 存入会话，回调时与会话中的比对，一致才换令牌，用后删除；平台不回传 state 的，用短时效的登录记录代替。',
    'Draw a random state at the start of a login and keep it in the session; exchange the code only when the callback brings the same one, and remove it. Where the platform does not echo it, use a short-lived record of the login instead.',
  ),
  references: ['RFC 6749 §10.12', 'RFC 9700 §4.7'],
  examples: {
    bad: {
      'callback.php':
        "<?php\n$code = $_GET['code'];\n$token = post($url, ['grant_type' => 'authorization_code', 'code' => $code]);\n",
    },
    good: {
      'callback.php':
        "<?php\n$code = $_GET['code'];\nif (!hash_equals($_SESSION['state'] ?? '', $_GET['state'] ?? '')) {\n  exit('state');\n}\n$token = post($url, ['grant_type' => 'authorization_code', 'code' => $code]);\n",
    },
  },
  *check(project) {
    for (const [file, span] of unguarded(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          '回调取了授权码去换令牌，登录代码里没有任何地方比对 state',
          'This callback takes the code for a token, and no code of the login looks at the state',
        ),
        hint: text(
          '发起登录时把随机 state 存入会话，回调时比对一致才换令牌。',
          'Keep a random state in the session at the start, and compare it here before the exchange.',
        ),
      };
  },
};
