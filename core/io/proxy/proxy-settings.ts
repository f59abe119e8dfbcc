// Which proxies are set, as the environment and the editor have them; lower-case names win, as with curl.

export interface ProxySettings {
  /** For `http:` addresses. */
  readonly http?: string;
  /** For `https:` addresses. */
  readonly https?: string;
  /** Hosts that are asked directly, as NO_PROXY lists them. */
  readonly direct: string;
}

/** What an editor is told of proxies; it stands above the environment. */
export interface EditorProxy {
  readonly proxy?: string | undefined;
  readonly noProxy?: readonly string[] | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The first of `names` that is set, in lower case or in upper. */
function named(env: Environment, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const spelled of [name.toLowerCase(), name]) {
      const value = env[spelled]?.trim();
      if (value) return value;
    }
  return undefined;
}

export function proxySettings(env: Environment, editor: EditorProxy = {}): ProxySettings {
  const own = editor.proxy?.trim() || undefined;
  const http = own ?? named(env, 'HTTP_PROXY', 'ALL_PROXY');
  const https = own ?? named(env, 'HTTPS_PROXY', 'ALL_PROXY');
  const direct = [named(env, 'NO_PROXY') ?? '', ...(editor.noProxy ?? [])].filter(Boolean).join(',');
  return { ...(http ? { http } : {}), ...(https ? { https } : {}), direct };
}
