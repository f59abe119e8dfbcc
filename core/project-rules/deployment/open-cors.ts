// Options of frameworks that let any site in with the cookies of the user.
import type { Call, Code, Member, Value } from '../../code/code.ts';
import type { ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { isLookedAt } from './reflected-origin.ts';

/** Of such calls in a file: no person writes more. */
const most = 50;

const isTrue = (value: Value | undefined): boolean =>
  /^(?:Boolean\.)?true$/i.test(value?.literal ?? value?.text ?? '');

/** `"*"`, `List.of("*")`, `CorsConfiguration.ALL`. */
const isAny = ({ text }: Value): boolean =>
  /^(?:["']\*["']|(?:[\w.]+\(\s*)?CorsConfiguration\.ALL\)?|[\w.]+\(\s*["']\*["']\s*\)|\{\s*"\*"\s*\})$/.test(
    text.slice(0, 80),
  );

const setsOrigin = /^(?:add|set)AllowedOrigin(?:Pattern)?s?$/;
const chained = /^allowedOrigin(?:Pattern)?s$/;

/** Spring: `CorsConfiguration`, `CorsRegistry`, `@CrossOrigin`. */
export function openInJava(file: ProjectFile, { calls }: Code): readonly Span[] {
  if (/@Profile|@Conditional/.test(file.text)) return [];
  const credentials = calls
    .filter(({ name, args }) => /^(?:setA|a)llowCredentials$/.test(name) && isTrue(args[0]))
    .slice(0, most);
  const goesWith = (call: Call): boolean =>
    credentials.some(({ name, inside, receiver, offset }) =>
      name === 'allowCredentials'
        ? chained.test(call.name) && offset === call.offset
        : setsOrigin.test(call.name) && inside === call.inside && receiver === call.receiver,
    );
  return calls.flatMap((call): readonly Span[] => {
    const { kind, name, args } = call;
    if (kind === 'annotation') {
      const isOpen =
        name === 'CrossOrigin' && args.some((arg) => arg.name === 'allowCredentials' && isTrue(arg));
      return isOpen ? args.filter((arg) => arg.name !== 'allowCredentials' && isAny(arg)).slice(0, 1) : [];
    }
    if (!setsOrigin.test(name) && !chained.test(name)) return [];
    const any = args.find(isAny);
    return any && goesWith(call) ? [any] : [];
  });
}

/** Says yes to whoever asks. */
function letsAllIn(file: ProjectFile, origin: Value): boolean {
  if (origin.kind === 'boolean') return origin.literal === 'true';
  if (/^\/\^?\.[*+]\$?\/$/.test(origin.text)) return true;
  const { scope } = origin;
  if (origin.kind !== 'function' || !scope || scope.length > 400) return false;
  return (
    /\(\s*(?:null|undefined)\s*,\s*true\s*\)/.test(origin.text) &&
    !/\bif\b|\?|&&|\|\||\(\s*(?:null|undefined)\s*,\s*false/.test(origin.text) &&
    !isLookedAt(file, scope, scope.offset)
  );
}

const option = (members: readonly Member[], name: string): Value | undefined =>
  members.find(({ path }) => path === name || path === `cors.${name}`)?.value;

const optionsOf = ({ name, args }: Call): readonly Value[] => {
  if (/^(?:cors|enableCors)$/.test(name)) return args;
  const isCreated = name === 'create' || (name === 'register' && /cors/i.test(args[0]?.text ?? ''));
  return isCreated ? args.slice(1) : [];
};

/** `cors({ origin: true, credentials: true })`, Nest's `enableCors(…)` and `create(App, { cors: … })`. */
export function openInJavaScript(file: ProjectFile, { calls, members }: Code): readonly Span[] {
  const declared = (path: string | undefined) =>
    members.find(({ kind, name, value }) => kind === 'declaration' && name === path && value.members);
  const openIn = (options: Value): readonly Span[] => {
    const own = options.members ?? declared(options.path)?.value.members ?? [];
    const origin = option(own, 'origin');
    return origin && isTrue(option(own, 'credentials')) && letsAllIn(file, origin) ? [origin] : [];
  };
  return calls.flatMap(optionsOf).slice(0, most).flatMap(openIn);
}

/** Laravel's config/cors.php. */
export function openInLaravel(file: ProjectFile, { members }: Code): readonly Span[] {
  const of = (path: string) => members.find((member) => member.path === path)?.value;
  if (!/(?:^|\/)config\/cors\.php$/.test(file.path) || !isTrue(of('supports_credentials'))) return [];
  return (of('allowed_origins')?.parts ?? []).filter(({ literal }) => literal === '*').slice(0, 1);
}
