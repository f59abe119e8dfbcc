// The redirect URI is written down, not put together from the request.
import type { Code, Scope, Value } from '../../code/code.ts';
import { origins } from '../../code/origins.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { inDevelopmentOnly, serverCode, talksToPlatform } from './code-files.ts';

const uriName = /^(?:(?:oauth|sso|auth|login)_?)?(?:redirect_?ur[il]|callback_?ur[il])$/i;
const uriText = /[?&]redirect_ur[il]=$/i;

/** The host a request says it was sent to. */
const host: Readonly<Record<Code['language'], RegExp>> = {
  javascript:
    /\b(?:req|request|ctx)(?:\.request)?\.(?:hostname\b|host\b|origin\b|headers\.host\b|headers\[['"](?:host|x-forwarded-host)['"]\]|(?:get|header)\(['"](?:host|x-forwarded-host)['"]\))/i,
  java: /\.getServerName\(\)|\.getRequestURL\(\)|\.getHeader\("(?:host|x-forwarded-host)"\)|\bServletUriComponentsBuilder\.from(?:CurrentContextPath|CurrentRequest\w*|Request\w*|ContextPath)\(/i,
  php: /\$_SERVER\[['"](?:HTTP_HOST|SERVER_NAME|HTTP_X_FORWARDED_HOST)['"]\]|\brequest(?:\(\))?->(?:getHost|getHttpHost|getSchemeAndHttpHost|domain|host|root)\(/i,
};
const checked = /allowed_?hosts?|trusted_?hosts?|host_?(?:white_?list|allow_?list)|(?:white|allow)_?list/i;

/** Beyond this nobody writes an address. */
const most = 600;

/** The name at the beginning decides which host it is. */
const leading = ({ kind, path, parts, call }: Value): string | undefined => {
  if (kind === 'name') return path;
  if (parts?.[0]) return leading(parts[0]);
  return call?.args[0] && /^(?:encodeURIComponent|encode|urlencode|rawurlencode|String)$/.test(call.name)
    ? leading(call.args[0])
    : undefined;
};

function isOfRequest(code: Code, value: Value, inside: Scope | undefined, steps = 2): boolean {
  if (value.kind === 'object' || value.kind === 'function' || value.length > most) return false;
  if (value.either) return false;
  if (host[code.language].test(value.text)) return true;
  const name = leading(value);
  if (name === undefined || steps === 0) return false;
  const given = origins(code, inside, name).slice(0, 4);
  return given.length > 0 && given.every((one) => isOfRequest(code, one, inside, steps - 1));
}

interface Given {
  readonly value: Value;
  readonly inside: Scope | undefined;
}

function* redirectUris(code: Code): Iterable<Given> {
  for (const { name, value, inside } of code.members) if (uriName.test(name)) yield { value, inside };
  for (const { args, inside } of code.calls) {
    const [key, value] = args;
    if (args.length === 2 && value && uriName.test(key?.literal ?? '')) yield { value, inside };
  }
  for (const { parts = [], inside } of code.concats)
    for (const [at, value] of parts.entries())
      if (uriText.test(parts[at - 1]?.literal ?? '')) yield { value, inside };
}

/** Where it is put together: the value itself, or that of the name that stands for it. */
function placeOf(code: Code, { value, inside }: Given): Span {
  const [own] = value.kind === 'name' && value.path ? origins(code, inside, value.path) : [];
  return own ?? value;
}

function spansIn(file: ProjectFile, code: Code): Iterable<Span> {
  const spans = [...redirectUris(code)]
    .filter(({ value, inside }) => isOfRequest(code, value, inside) && !inDevelopmentOnly(file, value))
    .map((given) => placeOf(code, given));
  return new Map(spans.map((span) => [span.offset, span])).values();
}

function* fromRequests(project: Project): Iterable<readonly [ProjectFile, Span]> {
  for (const { file, code } of serverCode(project))
    if (talksToPlatform(file) && !checked.test(file.text))
      for (const span of spansIn(file, code)) yield [file, span];
}

export const redirectUriNotFromRequest: ProjectRule = {
  id: 'redirect-uri-not-from-request',
  severity: 'warning',
  title: text(
    'redirect_uri 写在配置里，不由请求拼出',
    'The redirect URI is configured, not put together from the request',
  ),
  why: text(
    'Host 由浏览器或代理给出：在反向代理后面拼出的是 http 或内网地址，与平台登记的不一致而被拒绝；伪造的 Host 还能把授权码引到别处。',
    'The Host comes from the browser or a proxy: behind a reverse proxy it makes an http or internal address that differs from the registered one and is refused, and a forged Host can lead codes elsewhere.',
  ),
  remedy: text(
    '每个环境把完整的 redirect_uri 写在配置里，与平台登记的逐字一致；授权请求和换令牌用同一个值。用名单检查过 Host 的不报告。',
    'Write the whole redirect URI into the settings of each environment, exactly as registered; use one value for the authorization and the token request. Not told of where the host is checked against a list.',
  ),
  references: ['RFC 6749 §3.1.2', 'RFC 6749 §4.1.3', 'RFC 9700 §4.1.3'],
  examples: {
    bad: {
      'src/Sso.php':
        "<?php\n$redirectUri = 'https://' . $_SERVER['HTTP_HOST'] . '/auth/callback';\n$url = $authorize . '?response_type=code&redirect_uri=' . urlencode($redirectUri);\n",
    },
    good: {
      'src/Sso.php':
        "<?php\n$redirectUri = getenv('REDIRECT_URI');\n$url = $authorize . '?response_type=code&redirect_uri=' . urlencode($redirectUri);\n",
    },
  },
  *check(project) {
    for (const [file, span] of fromRequests(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          'redirect_uri 由请求的 Host 拼出，应当是配置里的固定地址',
          'The redirect URI is put together from the Host of the request; a fixed address from the settings was expected',
        ),
        hint: text(
          '改为读取本环境配置的完整地址。',
          'Read the whole address from the settings of the environment.',
        ),
      };
  },
};
