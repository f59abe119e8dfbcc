// Values that came with a request: what anybody can write into a link.
import type { Code, Scope, Value } from '../../code/code.ts';
import { origins } from '../../code/origins.ts';

const direct: Readonly<Record<Code['language'], RegExp>> = {
  javascript: /^(?:this\.)?(?:req|request|ctx|context)\.(?:request\.)?(?:query|body)\.\w+$/,
  java: /^(?:\w+\.)?(?:req|request|httpServletRequest|servletRequest|httpRequest|getRequest\(\)|ServletUtils)\.getParameter\(\)$/i,
  php: /^_(?:GET|POST|REQUEST)\.\w+$|^(?:this\.)?request(?:\(\))?\.(?:input|get|query|post|param)\(\)$|^Request\.(?:input|get|query|param)\(\)$|^(?:input|request|I)\(\)$/,
};
/** What several values are taken out of: `const { next } = req.query`. */
const whole = /^(?:this\.)?(?:req|request|ctx|context)\.(?:request\.)?(?:query|body)$/;

/** Calls that give back what they get, as far as the danger goes. */
const passing =
  /^(?:String|decodeURIComponent|decodeURI|unescape|urldecode|rawurldecode|decode|trim|base64_decode|strval)$/;

const asked = /^(?:Query|RequestParam|Body)$/;

function isDirect({ language }: Code, { path, call }: Value): boolean {
  if (path === undefined || !direct[language].test(path)) return false;
  return language !== 'php' || !call || call.args[0]?.kind === 'string';
}

/** A parameter that a framework fills from the request. */
const isParameter = ({ calls }: Code, scope: Scope | undefined, name: string): boolean =>
  calls.some(
    (one) => one.kind === 'annotation' && one.on === scope && one.target === name && asked.test(one.name),
  );

/** The part of `value` that came with the request, written as `value` has it. */
export function fromRequest(code: Code, value: Value, inside: Scope | undefined): Value | undefined {
  if (isDirect(code, value)) return value;
  if (value.either) return value.either.find((one) => fromRequest(code, one, inside) !== undefined);
  if (value.kind === 'call' && value.call && passing.test(value.call.name)) {
    const [first] = value.call.args;
    return first && fromRequest(code, first, inside);
  }
  if (value.kind !== 'name' || value.path === undefined || value.path.includes('.')) return undefined;
  const given = origins(code, inside, value.path);
  if (given.length === 0) return isParameter(code, inside, value.path) ? value : undefined;
  const first = given.every((one) => came(code, one, inside) || one.kind === 'string' || one.kind === 'null');
  return first && given.some((one) => came(code, one, inside)) ? value : undefined;
}

function came(code: Code, value: Value, inside: Scope | undefined): boolean {
  if (whole.test(value.path ?? '') || isDirect(code, value)) return true;
  if (value.either) return value.either.some((one) => came(code, one, inside));
  const [first] =
    value.kind === 'call' && passing.test(value.call?.name ?? '') ? (value.call?.args ?? []) : [];
  return first !== undefined && came(code, first, inside);
}
