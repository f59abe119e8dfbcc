// Identity numbers, phone numbers and whole records of persons do not stand in logs.
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { talksToPlatform } from './code-files.ts';
import { isAnswerTo, isConstantName, type Logged, lastName, loggedValues } from './logged-values.ts';

const identity =
  /^(?:id_?card(?:_?(?:no|num|number))?|cert(?:ificate)?_?(?:no|num|number)|identity_?(?:no|num|number|card)|sfzh(?:m)?)$/i;
const phone = /^(?:mobile|mobile_?(?:phone|no|num|number)|phone_?(?:no|num|number)|sjh(?:m)?)$/i;
/** All a platform says of a person. */
const record =
  /^(?:(?:sso|oauth2?|platform|oidc)_?)?user_?info(?:_?(?:response|result|resp|res|json|data|map|body|str|string))?$/i;
const recordAddress = /user_?info_?(?:url|uri|endpoint|path|api)|\/(?:get)?user_?info\b/i;

type Kind = 'identity' | 'phone' | 'record';

function kindOf(logged: Logged): Kind | undefined {
  const { file, value } = logged;
  const { path = '' } = value;
  if (path === '' || isConstantName(path)) return undefined;
  const name = lastName(path);
  if (identity.test(name)) return 'identity';
  if (phone.test(name)) return 'phone';
  if (!talksToPlatform(file)) return undefined;
  return record.test(path) || isAnswerTo(recordAddress, logged) ? 'record' : undefined;
}

const said = {
  identity: text('身份证件号', 'an identity number'),
  phone: text('手机号', 'a phone number'),
  record: text('平台给的整份用户信息', 'all that the platform says of a person'),
} as const;

export const personalDataNotLogged: ProjectRule = {
  id: 'personal-data-not-logged',
  severity: 'error',
  title: text('日志不得写明文个人信息', 'No personal data in logs'),
  why: text(
    '身份证件号和手机号是平台交给本系统办事用的，写进日志就离开了访问控制，随备份、汇集和外包排查流出，也无法按人删除。手机号为警告。',
    'Identity and phone numbers are given to the system for its duty. In a log they leave its access control, go out with backups and hand-overs, and cannot be deleted by person. Phone numbers are a warning.',
  ),
  remedy: text(
    '记录账号的内部编号；确需对照时先脱敏（手机号留前 3 后 4 位）。不要把用户信息接口的应答或对象整个写入日志。',
    'Log the internal id of the account; mask what has to be told apart (first 3 and last 4 digits of a phone number). Never log a whole user-info answer or object.',
  ),
  references: ['PIPL Art. 51', 'GB/T 35273-2020 §7.2', 'GB/T 22239-2019 8.1.4.11'],
  examples: {
    bad: {
      'src/callback.js':
        "const userInfo = await platform.userInfo(access_token);\nlogger.info('signed in ' + JSON.stringify(userInfo));\n",
    },
    good: {
      'src/callback.js':
        "const userInfo = await platform.userInfo(access_token);\nlogger.info('signed in ' + account.id);\n",
    },
  },
  *check(project) {
    for (const logged of loggedValues(project)) {
      const kind = kindOf(logged);
      if (!kind) continue;
      const { file, value } = logged;
      const name = value.text.slice(0, 60);
      yield {
        at: file.at(value),
        environment: file.environment,
        message: text(`日志里写了${said[kind].zh}（${name}）`, `The log gets ${said[kind].en} (${name})`),
        hint: text('改记账号的内部编号，或先脱敏。', 'Log the internal id of the account, or mask it.'),
        ...(kind === 'phone' && { severity: 'warning' as const }),
      };
    }
  },
};
