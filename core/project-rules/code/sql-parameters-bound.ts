// What comes from the platform or the request is given to SQL as a parameter.
import type { Code, Concat, Value } from '../../code/code.ts';
import { origins } from '../../code/origins.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { serverCode } from './code-files.ts';
import { lastName } from './logged-values.ts';
import { fromRequest } from './request-values.ts';

const statement =
  /^\s*(?:select\s[\s\S]{1,2000}?\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s)/i;
/** What a platform says of a person, and what people type. */
const ofPerson =
  /^(?:user_?id|uid|open_?id|union_?id|login_?(?:name|id)|account|user_?name|nick_?name|real_?name|mobile|phone|email|id_?card|cert_?no|certificate_?number|sub|subject|ticket|access_?token|keyword)$/i;
const quoteBegins = /(?:=|like|\(|,|<>|>|<)\s*['"]%?$/i;
const quoteEnds = /^%?['"]/;
const made =
  /escape|slashes|quote|intval|parseInt|Number|parseLong|valueOf|filter|sanit|md5|sha|encode|format|replace|int\b/i;

/** Changed on the way, or not of this function. */
function isMade(code: Code, { kind, path = '' }: Value, { inside }: Concat): boolean {
  if (kind === 'call') return false;
  return origins(code, inside, path).some((one) => one.kind !== 'name' && made.test(one.text.slice(0, 200)));
}

function isOutside(code: Code, value: Value, concat: Concat): boolean {
  if (fromRequest(code, value, concat.inside)) return true;
  const { path = '' } = value;
  const isGetter =
    value.kind === 'call' && value.call?.args.length === 0 && /^get[A-Z]/.test(value.call.name);
  if (path === '' || (value.kind === 'call' && !isGetter)) return false;
  return ofPerson.test(lastName(path)) && !/^[A-Z_]+$/.test(path) && !isMade(code, value, concat);
}

function unbound(code: Code, concat: Concat): Value | undefined {
  const { parts = [] } = concat;
  const texts = parts.map(({ kind, literal }) => (kind === 'string' ? (literal ?? '') : ''));
  if (!statement.test(texts.join('?').slice(0, 4000))) return undefined;
  return parts.find(
    (part, at) =>
      part.kind !== 'string' &&
      quoteBegins.test((texts[at - 1] ?? '').slice(-40)) &&
      quoteEnds.test(texts[at + 1] ?? '') &&
      isOutside(code, part, concat),
  );
}

const mapper = /^(?:Select|Update|Insert|Delete)$/;
const pasted = /['"]%?\$\{[\w.]+\}%?['"]/;

function* unboundIn(code: Code): Iterable<Span> {
  const [begins, ends] = [/select|insert|update|delete/i, /['"]/];
  for (const concat of code.concats) {
    if (!begins.test(concat.text.slice(0, 200)) || !ends.test(concat.text)) continue;
    const found = unbound(code, concat);
    if (found) yield found;
  }
  if (code.language !== 'java') return;
  for (const { kind, name, args } of code.calls) {
    const [first] = args;
    if (kind === 'annotation' && mapper.test(name) && first && pasted.test(first.text.slice(0, 4000)))
      yield first;
  }
}

function* found(project: Project): Iterable<readonly [ProjectFile, Span]> {
  for (const { file, code } of serverCode(project)) for (const span of unboundIn(code)) yield [file, span];
}

export const sqlParametersBound: ProjectRule = {
  id: 'sql-parameters-bound',
  severity: 'error',
  title: text('平台和请求给的值以参数交给 SQL', 'Values from the platform and the request are bound in SQL'),
  why: text(
    '把账号、手机号一类的值拼进 SQL，值里的一个引号就改变了语句：可以登录成别人、读出或改掉整张表。平台传来的值也是外来的，平台账号往往由用户自己填写。',
    'With an account name or phone number pasted into SQL one quote in it changes the statement: sign in as another, read or change whole tables. Values from the platform are foreign too; people often fill them in themselves.',
  ),
  remedy: text(
    '用占位符：PreparedStatement 的 ?、MyBatis 的 #{}、PDO 的命名参数、mysql2 的 execute(sql, [值])。',
    'Use placeholders: ? of PreparedStatement, #{} of MyBatis, named parameters of PDO, execute(sql, [values]) of mysql2.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4 d'],
  examples: {
    bad: {
      'src/main/java/cn/example/oa/Users.java':
        'class Users {\n  User find(String userId) {\n    return jdbc.queryForObject("select * from users where uid = \'" + userId + "\'", mapper);\n  }\n}\n',
    },
    good: {
      'src/main/java/cn/example/oa/Users.java':
        'class Users {\n  User find(String userId) {\n    return jdbc.queryForObject("select * from users where uid = ?", mapper, userId);\n  }\n}\n',
    },
  },
  *check(project) {
    for (const [file, span] of found(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          'SQL 语句里拼进了外来的值，应当以参数绑定',
          'A value from outside is pasted into this SQL; a bound parameter was expected',
        ),
        hint: text('改用占位符，把值作为参数传入。', 'Use a placeholder and pass the value as a parameter.'),
      };
  },
};
