// Accounts belong to the id of a person at the platform, not to a phone number or name.
import type { Call, Scope } from '../../code/code.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { serverCode } from './code-files.ts';
import { lastName } from './logged-values.ts';

const fetchesPersons = /access_?token|user_?info_?(?:url|uri|endpoint)|\/user_?info/i;
const finder =
  /^(?:find|get|select|query|load)\w*By(?:Mobile|Phone|Phone_?number|Email|Mail|Id_?Card|Id_?Number|Cert_?No|Real_?Name|Name)\w*$/i;
const condition = /^(?:where|eq|whereEq|andWhere|orWhere)$/;
const personal =
  /^(?:mobile(?:phone)?|phone(?:_?(?:no|number))?|e?mail|id_?card(?:_?no)?|id_?number|cert(?:ificate)?_?(?:no|number)|real_?name|name|xm|sjh|sfzh)$/i;
/** What the platform said of the person. */
const ofPlatform =
  /^(?:this\.)?\w*(?:user_?info|profile|claims|sso_?user|oauth_?user|platform_?user|userinfo\w*)(?:\.data)?\.\w+/i;
/** The person proves to be who the account is of. */
const proves = /passw|captcha|sms_?code|verify_?code|验证码|口令/i;

const isOfPlatform = (path: string): boolean => ofPlatform.test(path) && personal.test(lastName(path));

function matchedBy({ kind, name, args }: Call): Span | undefined {
  const [first, second] = args;
  if (kind !== 'call' || !first) return undefined;
  if (finder.test(name)) return args.find(({ path = '' }) => isOfPlatform(path));
  if (!condition.test(name) || !second || !isOfPlatform(second.path ?? '')) return undefined;
  return second;
}

const outermost = (scope: Scope | undefined): Scope | undefined => {
  let found: Scope | undefined;
  for (let at = scope; at; at = at.parent) if (at.kind === 'function') found = at;
  return found;
};

function isProven({ text: all }: ProjectFile, inside: Scope | undefined): boolean {
  const around = outermost(inside) ?? { offset: 0, length: all.length };
  return proves.test(all.slice(around.offset, around.offset + around.length));
}

/** No file of people has more. */
const most = 100;

function* matches(project: Project): Iterable<readonly [ProjectFile, Span]> {
  for (const { file, code } of serverCode(project)) {
    if (!fetchesPersons.test(file.text)) continue;
    const found = code.calls.flatMap((call) => {
      const span = matchedBy(call);
      return span ? [[span, call.inside] as const] : [];
    });
    for (const [span, inside] of found.slice(0, most)) if (!isProven(file, inside)) yield [file, span];
  }
}

export const accountNotMatchedByPersonalData: ProjectRule = {
  id: 'account-not-matched-by-personal-data',
  severity: 'warning',
  level3: 'error',
  title: text('不以手机号、姓名匹配账号', 'Accounts are not matched by phone number or name'),
  why: text(
    '手机号会换人，姓名会重名，邮箱可以自己填：按它们找本地账号，就可能把人登录成别人。平台的用户唯一标识才不变。',
    'Phone numbers pass to other people, names are shared, e-mail addresses are typed in by the person: a lookup by them can sign somebody in as somebody else. Only the platform’s own id of a person stays.',
  ),
  remedy: text(
    '以平台的用户唯一标识建绑定表并加唯一索引；第一次登录时让本人证明（口令或短信验证码）再绑定，之后只按标识找。函数里有口令或验证码校验的不报告。',
    'Keep a table of bindings with the platform’s id, uniquely indexed; bind at the first login once the person has proven who he is (password or code), and look up by that id alone from then on. Not told of where a password or code is checked.',
  ),
  references: ['OpenID Connect Core 1.0 §5.7', 'GB/T 22239-2019 8.1.4.1 a'],
  examples: {
    bad: {
      'src/main/java/cn/example/oa/Accounts.java':
        'class Accounts {\n  User of(String accessToken) {\n    UserInfo userInfo = platform.userInfo(accessToken);\n    return users.findByMobile(userInfo.getMobile());\n  }\n}\n',
    },
    good: {
      'src/main/java/cn/example/oa/Accounts.java':
        'class Accounts {\n  User of(String accessToken) {\n    UserInfo userInfo = platform.userInfo(accessToken);\n    return users.findByPlatformId(userInfo.getSub());\n  }\n}\n',
    },
  },
  *check(project) {
    for (const [file, span] of matches(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          '按平台给的手机号、邮箱、证件号或姓名找本地账号，应当按平台的用户唯一标识',
          'A local account is looked up by a phone number, e-mail address, identity number or name; the platform’s own id was expected',
        ),
        hint: text(
          '改按绑定表里的平台用户标识查找，首次绑定要本人证明。',
          'Look up by the platform’s id in a table of bindings; let the person prove the first binding.',
        ),
      };
  },
};
