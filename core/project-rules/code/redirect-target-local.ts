// After the login a person is sent to a page of the system, not to wherever a link says.
import type { Call, Code, Scope, Value } from '../../code/code.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { serverCode } from './code-files.ts';
import { isLookedAt } from './looked-at.ts';
import { fromRequest } from './request-values.ts';

/** Where a redirect goes to, and the scope that says so. */
interface Target {
  readonly value: Value;
  readonly inside: Scope | undefined;
}

const responses = /(?:^|[.$>])(?:res|resp|response|reply|ctx|context|httpServletResponse)$/i;
const header = /^Location:\s*$/i;
const springPrefix = /^(?:redirect|forward):$/;

/** The part right behind a text that says a redirect begins. */
const behind = ({ parts = [] }: Value, prefix: RegExp): Value | undefined =>
  parts[0]?.kind === 'string' && prefix.test(parts[0].literal ?? '') ? parts[1] : undefined;

/** What an address begins with decides where it leads. */
const beginning = (value: Value | undefined): Value | undefined =>
  value?.kind === 'concat' || (value?.kind === 'other' && value.parts) ? value.parts?.[0] : value;

const ofJavascript = ({ kind, name, receiver, args }: Call): Value | undefined =>
  kind === 'call' && name === 'redirect' && responses.test(receiver) ? args.at(-1) : undefined;

function ofJava({ kind, name, args: [first, second] }: Call): Value | undefined {
  if (kind === 'call' && name === 'sendRedirect') return first;
  if (kind === 'new' && name === 'RedirectView') return first;
  if (kind === 'new' && name === 'ModelAndView') return first && behind(first, springPrefix);
  return /^(?:set|add)Header$/.test(name) && first?.literal?.toLowerCase() === 'location'
    ? second
    : undefined;
}

function ofPhp({ name, receiver, args: [first] }: Call): Value | undefined {
  if (name === 'header') return first && behind(first, header);
  if (name === 'redirect') return receiver === '' || receiver === '$this' ? first : undefined;
  if (name === 'to' || name === 'away')
    return /redirect\(\)\s*$|^\\?Redirect$/.test(receiver) ? first : undefined;
  return undefined;
}

const targetOf = { javascript: ofJavascript, java: ofJava, php: ofPhp } as const;

function* targets(code: Code): Iterable<Target> {
  for (const call of code.calls) {
    const value = beginning(targetOf[code.language](call));
    if (value) yield { value, inside: call.inside };
  }
  if (code.language !== 'java') return;
  for (const scope of code.functions)
    for (const result of scope.results) {
      const value = behind(result, /^redirect:$/);
      if (value) yield { value, inside: scope };
    }
}

/** The values it may be, without the condition that decides. */
const choices = (value: Value): readonly Value[] => value.either?.flatMap(choices) ?? [value];

/** No file of people has more redirects. */
const most = 200;

function* openTargets(file: ProjectFile, code: Code): Iterable<Span> {
  const all = [...targets(code)].slice(0, most);
  const uses = all.flatMap(({ value }) => choices(value));
  for (const { value, inside } of all) {
    const source = fromRequest(code, value, inside);
    if (source && !isLookedAt(file, code, source, inside, uses)) yield value;
  }
}

const inJsp = /sendRedirect\(\s*request\.getParameter\(\s*"\w+"\s*\)\s*\)/g;

function* inPages(project: Project): Iterable<readonly [ProjectFile, Span]> {
  for (const file of project.ofKind('page'))
    for (const found of file.path.endsWith('.jsp') ? file.text.matchAll(inJsp) : [])
      yield [file, { offset: found.index, length: found[0].length }];
}

function* open(project: Project): Iterable<readonly [ProjectFile, Span]> {
  for (const { file, code } of serverCode(project))
    for (const span of openTargets(file, code)) yield [file, span];
  yield* inPages(project);
}

export const redirectTargetLocal: ProjectRule = {
  id: 'redirect-target-local',
  severity: 'error',
  title: text('登录后只跳回本系统的页面', 'After a login only pages of the system are redirected to'),
  why: text(
    '跳转地址照搬请求里的参数，别人就能做出一个以本系统域名开头、登录之后却落到钓鱼网站的链接；地址里带着令牌或授权码时，它们也一起送了出去。',
    'When the target of a redirect is a parameter of the request, anybody can make a link that begins with the system’s own name and ends, after the login, at a phishing site; tokens and codes in the address go with it.',
  ),
  remedy: text(
    '只接受以单个“/”开头的本站路径，其余一律回首页；需要跳到别的系统时用名单对照，不用前缀或包含判断。只报告没有做过任何判断的参数。',
    'Take only paths of the own site that begin with a single “/”, and go to the home page otherwise; to send people to other systems look the target up in a list, not by prefix. Told of are parameters that nothing looks at.',
  ),
  references: ['RFC 9700 §4.11', 'RFC 6749 §10.15', 'GB/T 22239-2019 8.1.4.4 d'],
  examples: {
    bad: {
      'src/auth.js': "app.get('/done', (req, res) => {\n  res.redirect(req.query.next || '/');\n});\n",
    },
    good: {
      'src/auth.js':
        "app.get('/done', (req, res) => {\n  res.redirect(localPath(req.query.next));\n});\nconst localPath = (path) => (/^\\/(?![/\\\\])/.test(path ?? '') ? path : '/');\n",
    },
  },
  *check(project) {
    for (const [file, span] of open(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          '跳转到请求参数给出的地址，没有检查它是不是本系统的页面',
          'This redirects to an address out of the request, and nothing checks that it is a page of the system',
        ),
        hint: text(
          '只允许以单个“/”开头的路径，否则回首页。',
          'Allow only paths that begin with a single “/”, and go to the home page otherwise.',
        ),
      };
  },
};
