// Lines of code that send the inside of an error to the browser, whatever the environment.
import type { Call, Value } from '../../code/code.ts';
import type { Span } from '../../source/span.ts';
import type { ServerCode } from './server-code.ts';

interface ShownError {
  readonly span: Span;
  readonly what: string;
}

const yes = /^(?:1|on|true|yes|stdout)$/i;
const no = /^(?:0|off|false|no|stderr|)$/i;

const displays = ({ name, args }: Call): boolean =>
  name === 'ini_set' && args[0]?.literal === 'display_errors';

function* ofPhp({ code: { calls, members }, file }: ServerCode): Iterable<ShownError> {
  const isSwitched = calls.some((call) => displays(call) && no.test(call.args[1]?.literal ?? '-'));
  for (const call of calls) {
    const value = call.args[1];
    if (displays(call) && !isSwitched && value && yes.test(value.literal ?? ''))
      yield { span: value, what: 'display_errors' };
    if (call.kind === 'new' && call.name === 'PrettyPageHandler')
      yield { span: call, what: 'Whoops PrettyPageHandler' };
  }
  if (!/(?:^|\/)(?:config\/app|application\/config)\.php$/.test(file.path)) return;
  for (const { path, value } of members)
    if (path === 'show_error_msg' && value.kind === 'boolean' && value.literal?.toLowerCase() === 'true')
      yield { span: value, what: 'show_error_msg' };
}

const senders = /^(?:send|json|end|render|write|jsonp)$/;
const stack = /^(?:e|err|error|ex|exception|reason)\.stack$/;

/** `err.stack`, `{ stack: err.stack }`. */
const stackIn = (value: Value): Value | undefined => {
  if (stack.test(value.path ?? '')) return value;
  return value.members?.find((member) => stack.test(member.value.path ?? ''))?.value;
};

function* ofJavaScript({ code: { calls }, file }: ServerCode): Iterable<ShownError> {
  const imports = /(?:require\(\s*|from\s+)["']errorhandler["']/.test(file.text);
  for (const { name, receiver, args, nameSpan } of calls) {
    if (imports && name.toLowerCase() === 'errorhandler' && receiver === '')
      yield { span: nameSpan, what: 'errorhandler' };
    const shown =
      senders.test(name) && /^(?:res|response)\b/.test(receiver)
        ? args.flatMap((arg) => stackIn(arg) ?? [])
        : [];
    for (const span of shown.slice(0, 1)) yield { span, what: span.text };
  }
}

/** `e.printStackTrace(response.getWriter())`. */
function* ofJava({ code: { calls } }: ServerCode): Iterable<ShownError> {
  for (const { name, args } of calls) {
    const [writer] = args;
    if (name === 'printStackTrace' && writer && /\bresp(?:onse)?\.getWriter\(\)/.test(writer.text))
      yield { span: writer, what: 'printStackTrace' };
  }
}

export const showing =
  /display_errors|PrettyPageHandler|show_error_msg|\.stack\b|errorhandler|printStackTrace/;

export const shownErrors = { php: ofPhp, javascript: ofJavaScript, java: ofJava } as const;
