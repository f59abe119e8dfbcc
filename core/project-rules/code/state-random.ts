// `state` cannot be guessed.
import type { Code, Scope, Value } from '../../code/code.ts';
import { origins } from '../../code/origins.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { codeFiles } from './code-files.ts';
import { isOfLogin, keptStates } from './kept-states.ts';
import { type StateUse, usesOfState } from './uses-of-state.ts';

type Weak = 'constant' | 'guessable';

const guessable =
  /^(?:random|now|time|getTime|microtime|uniqid|rand|mt_rand|currentTimeMillis|nanoTime|Random|ThreadLocalRandom|Date|nextInt|nextLong)$/;
/** What may be around it, and adds nothing. */
const adding =
  /^(?:Math|System|current|toString|String|valueOf|substr|substring|slice|md5|sha1|hash|hex|digest|createHash|update|base64_encode|btoa|floor|round|parseInt|toFixed|Integer|Long|Double|abs|replace|true|TRUE|DigestUtils|md5Hex|md5DigestAsHex|getBytes|RandomUtil|bin2hex|dechex|strtolower|strtoupper|toLowerCase|toUpperCase|Base64|getEncoder|getUrlEncoder|withoutPadding|encodeToString|Buffer|from)$/;

const isGuessable = ({ kind, names }: Value): boolean =>
  (kind === 'call' || kind === 'concat' || kind === 'other') &&
  names.some((name) => guessable.test(name)) &&
  names.every((name) => guessable.test(name) || adding.test(name));

/** Written out, and no place for something to be put in. */
const isConstant = ({ kind, literal = '' }: Value): boolean =>
  (kind === 'string' && /^[\w-]+$/.test(literal)) || kind === 'number';

/** `checks.state`, of `const checks = { state: … }` in the same function; only where nothing else is ever given to it. */
function ofLiteral(code: Code, inside: Scope | undefined, path: string): readonly Value[] {
  const [owner, name, ...deeper] = path.split('.');
  if (name === undefined || deeper.length > 0) return [];
  const owners = code.members.filter(
    (one) => one.kind !== 'key' && one.inside === inside && one.path === owner,
  );
  const [only, ...others] = owners;
  if (others.length > 0 || code.members.some((one) => one.kind === 'assignment' && one.path === path))
    return [];
  return (only?.value.members ?? []).filter((one) => one.name === name).map((one) => one.value);
}

function weakness(code: Code, value: Value, inside: Scope | undefined): readonly [Weak, Span] | undefined {
  if (isConstant(value)) return ['constant', value];
  if (isGuessable(value)) return ['guessable', value];
  if (value.kind !== 'name' || value.path === undefined) return undefined;
  const given = [...origins(code, inside, value.path), ...ofLiteral(code, inside, value.path)].filter(
    ({ kind, literal }) => kind !== 'null' && literal !== '',
  );
  const [first] = given;
  if (!first) return undefined;
  if (given.every(isConstant)) return given.length === 1 ? ['constant', first] : undefined;
  return given.every(isGuessable) ? ['guessable', first] : undefined;
}

/** `url.replace("STATE", state)` puts it in later. */
const isPutIn = ({ calls }: Code, { text: all }: ProjectFile, span: Span): boolean => {
  const value = /state=([\w-]+)/.exec(all.slice(span.offset, span.offset + span.length))?.[1];
  return calls.some(
    ({ name, args }) => /replace/i.test(name) && args.some(({ literal }) => literal === value),
  );
};

function weakStateIn(file: ProjectFile, code: Code, use: StateUse): readonly [Weak, Span] | undefined {
  const { value, constant, inside } = use;
  if (value) return weakness(code, value, inside);
  return constant && !isPutIn(code, file, constant) ? ['constant', constant] : undefined;
}

/** No file of people has more. */
const most = 200;

function* weakStates(project: Project): Iterable<readonly [ProjectFile, Weak, Span]> {
  for (const { file, code } of codeFiles(project, 'java', 'javascript', 'php')) {
    if (!/state/i.test(file.text)) continue;
    const found = [...usesOfState(code)].slice(0, most).flatMap((use) => {
      const one = weakStateIn(file, code, use);
      return one ? [one] : [];
    });
    // The address may be put together elsewhere; a fixed value there is the state of something else.
    for (const { value, inside } of isOfLogin(code) ? keptStates(code) : []) {
      const one = weakness(code, value, inside);
      if (one?.[0] === 'guessable') found.push(one);
    }
    const once = new Map(found.map(([kind, span]) => [span.offset, [file, kind, span] as const]));
    yield* once.values();
  }
}

export const stateRandom: ProjectRule = {
  id: 'state-random',
  severity: 'error',
  title: text('state 必须不可猜测', 'state cannot be guessed'),
  why: text(
    'state 证明回调属于这个浏览器自己发起的登录。写死的值、时间和普通随机数谁都能算出来，攻击者就能让受害人的浏览器带着他的授权码回来，登录成他的账号。',
    'The state proves that a callback belongs to a login this very browser began. A fixed value, the time or an ordinary random number can be worked out, so an attacker can have the victim’s browser come back with his own code.',
  ),
  remedy: text(
    '每次登录用安全随机数生成（SecureRandom、crypto.randomBytes、random_bytes，至少 128 位），存入会话，回调时比对并只用一次。',
    'Draw it for every login from a secure source (SecureRandom, crypto.randomBytes, random_bytes, at least 128 bits), keep it in the session, compare it in the callback and use it once.',
  ),
  references: ['RFC 6749 §10.12', 'RFC 6749 §10.10', 'RFC 9700 §4.7'],
  examples: {
    bad: {
      'src/Login.php':
        "<?php\n$state = md5(time());\n$_SESSION['state'] = $state;\nheader('Location: ' . $base . '?' . http_build_query(['client_id' => $id, 'redirect_uri' => $callback, 'state' => $state]));\n",
    },
    good: {
      'src/Login.php':
        "<?php\n$state = bin2hex(random_bytes(16));\n$_SESSION['state'] = $state;\nheader('Location: ' . $base . '?' . http_build_query(['client_id' => $id, 'redirect_uri' => $callback, 'state' => $state]));\n",
    },
  },
  *check(project) {
    for (const [file, kind, span] of weakStates(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message:
          kind === 'constant'
            ? text(
                'state 是写死的值，应当每次登录随机生成',
                'The state is a fixed value; it should be drawn anew for every login',
              )
            : text(
                'state 由时间或普通随机数得来，可以猜到，应当用安全随机数',
                'The state comes from the time or an ordinary random number and can be guessed; a secure random number was expected',
              ),
        hint: text(
          '用 SecureRandom、crypto.randomBytes 或 random_bytes 生成，存入会话，回调时比对。',
          'Draw it with SecureRandom, crypto.randomBytes or random_bytes, keep it in the session and compare it in the callback.',
        ),
      };
  },
};
