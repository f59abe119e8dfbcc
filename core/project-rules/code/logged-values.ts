// What code writes into its logs: the values inside, as far as they are written as they are.
import type { Argument, Call, Code, Scope, Value } from '../../code/code.ts';
import { origins } from '../../code/origins.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { inDevelopmentOnly, serverCode } from './code-files.ts';

export interface Logged {
  readonly file: ProjectFile;
  readonly code: Code;
  /** A name or a getter: `user.mobile`, `token.getAccessToken()`. */
  readonly value: Value;
  readonly inside: Scope | undefined;
}

const levels = /^(?:trace|debug|info|notice|warn|warning|error|fatal|critical|log|record|write)$/;
const loggers =
  /(?:^|[.$>:\\])(?:log|logs|logger|LOG|LOGGER|Log|Logger|StaticLog|console|winston|pino|getLogger\(.*\)|logger\(\))$/i;
const printers = /^(?:println|printf|print)$/;
const functions = /^(?:error_log|log_message|trace)$/;

function isLogging({ kind, name, receiver, args }: Call, { language }: Code): boolean {
  if (kind !== 'call') return false;
  if (functions.test(name)) return language === 'php' && receiver === '';
  if (printers.test(name)) return /^System\.(?:out|err)$/.test(receiver);
  if (name === 'file_put_contents') return /log/i.test(args[0]?.text ?? '');
  return levels.test(name) && loggers.test(receiver);
}

/** Calls whose result says what they were given. */
const tells =
  /^(?:stringify|json_encode|toJSONString|toJsonStr|toJson|toJsonString|toJsonPrettyStr|valueOf|String|toString|format|sprintf|formatted|inspect|print_r|var_export|writeValueAsString|serialize|join|concat)$/;

const most = 64;

/** What a call shows: what it was given, where its result tells that; itself, where it was given nothing. */
function toldBy(value: Value, { name, args, receiver }: Call, depth: number): readonly Value[] {
  if (args.length === 0) return tells.test(name) && receiver === '' ? [] : [value];
  return tells.test(name) ? allShown(args, depth) : [];
}

const allShown = (values: readonly Value[], depth: number): readonly Value[] =>
  depth > 8 ? [] : values.slice(0, most).flatMap((one) => shown(one, depth + 1));

/** The names and getters that `value` shows. */
function shown(value: Value, depth = 0): readonly Value[] {
  if (value.kind === 'name') return [value];
  if (value.call) return toldBy(value, value.call, depth);
  const { members = [], parts = [], either = [] } = value;
  return allShown([...members.map((one) => one.value), ...parts, ...either], depth);
}

/** The last argument of PSR loggers, and a file's text, are told of too; the file's name is not. */
const told = ({ name, args }: Call): readonly Argument[] =>
  name === 'file_put_contents' ? args.slice(1, 2) : args;

export function* loggedValues(project: Project): Iterable<Logged> {
  for (const { file, code } of serverCode(project))
    for (const call of code.calls) {
      if (!isLogging(call, code) || inDevelopmentOnly(file, call)) continue;
      for (const value of told(call).flatMap((arg) => shown(arg)))
        yield { file, code, value, inside: call.inside };
    }
}

/** The last name of a path, without what makes it a getter: `access_token`, `mobile` of `user.getMobile()`. */
export function lastName(path: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (!last.endsWith('()')) return last.replace(/\[\]$/, '');
  const name = last.slice(0, -2);
  return name === 'toString'
    ? lastName(path.slice(0, path.lastIndexOf('.')))
    : name.replace(/^get(?=[A-Z])/, '');
}

/** Constants hold names of things. */
export const isConstantName = (path: string): boolean =>
  /^[A-Z][A-Z0-9_]*$/.test(lastName(path)) && !/env/i.test(path);

const whole =
  /^[\w$]+(?:\.(?:data|body|getBody\(\)|text|content|getContents\(\)|toString\(\)|toJSONString\(\)))?$/;
const parses =
  /^(?:parse|parseObject|json_decode|json|parseObj|toBean|readTree|text|string|body|getBody|getContents|execute)$/;

/** True for all of an answer to a request whose address says `about`. */
export function isAnswerTo(about: RegExp, { code, value, inside }: Logged): boolean {
  const { path = '' } = value;
  if (!whole.test(path)) return false;
  return given(code, inside, path.split('.')[0] ?? '', about, 2);
}

const asks = /\b\w*(?:get|post|fetch|request|send|exchange|execute|curl|http|forObject|forEntity)\w*\(/i;

function given(code: Code, inside: Scope | undefined, name: string, about: RegExp, steps: number): boolean {
  return origins(code, inside, name)
    .slice(0, 4)
    .some((one) => {
      const { call } = one;
      if (!call) return false;
      if (parses.test(call.name) && steps > 0) {
        const next = [
          ...call.args.slice(0, 2).map(({ path = '' }) => path),
          call.receiver.replace(/^\$/, ''),
        ];
        if (
          next.some(
            (other) => /^\w+$/.test(other) && other !== name && given(code, inside, other, about, steps - 1),
          )
        )
          return true;
      }
      const asked = one.text.slice(0, 300);
      return asks.test(asked) && about.test(asked);
    });
}
