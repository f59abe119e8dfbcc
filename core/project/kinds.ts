// Which files of a system take part in a login, by their names; `.conf` files by what stands in them, too.

export type FileKind =
  | 'config'
  | 'profile'
  | 'spring'
  | 'settings'
  | 'compose'
  | 'dotenv'
  | 'package-json'
  | 'composer-json'
  | 'pom'
  | 'gradle'
  | 'web-xml'
  | 'nginx'
  | 'php-ini'
  | 'java'
  | 'javascript'
  | 'php'
  | 'page'
  | 'key'
  | 'dockerfile'
  | 'gitignore';

/** First match wins; `path` is matched whole where `in` is given, the file's own name otherwise. */
const rows: readonly { readonly kind: FileKind; readonly name: RegExp; readonly in?: RegExp }[] = [
  { kind: 'config', name: /^govauth\.config\.json$/ },
  { kind: 'profile', name: /\.profile\.json$/ },
  { kind: 'spring', name: /^(?:application|bootstrap)(?:-[\w.-]+)?\.(?:ya?ml|properties)$/ },
  // Settings by names of no framework: of older systems, of node-config, of .NET.
  {
    kind: 'settings',
    name: /^(?:sso|oauth2?|oidc|cas|auth|platform|client|config|conf|settings?|system|jdbc|db|database|redis)(?:[._-][\w-]{1,40})?\.(?:properties|ya?ml)$/,
  },
  { kind: 'settings', name: /^(?:appsettings(?:\.\w{1,40})?|config)\.json$/ },
  {
    kind: 'settings',
    name: /^(?:default|local|development|test|production)\.(?:json|ya?ml)$/,
    in: /(?:^|\/)config\//,
  },
  { kind: 'compose', name: /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/ },
  { kind: 'dotenv', name: /^(?:[\w-]+)?\.env(?:\.[\w.-]+)?$/ },
  { kind: 'package-json', name: /^package\.json$/ },
  { kind: 'composer-json', name: /^composer\.json$/ },
  { kind: 'pom', name: /^pom\.xml$/ },
  { kind: 'gradle', name: /^build\.gradle(?:\.kts)?$/ },
  { kind: 'web-xml', name: /^web\.xml$/ },
  { kind: 'php-ini', name: /^(?:php(?:-[\w.-]+)?|\.user)\.ini$/ },
  { kind: 'nginx', name: /^(?:.*\.)?nginx(?:[.-].*)?\.conf$|\.nginx$/ },
  { kind: 'nginx', name: /\.conf$/, in: /(?:^|\/)(?:nginx|conf\.d|vhosts?|sites-(?:available|enabled))\// },
  { kind: 'nginx', name: /^[^.]+$/, in: /(?:^|\/)sites-(?:available|enabled)\// },
  { kind: 'gitignore', name: /^\.gitignore$/ },
  { kind: 'dockerfile', name: /^(?:.*\.)?Dockerfile(?:\..*)?$/i },
  { kind: 'key', name: /\.(?:pem|key|p8|pk8)$|^id_(?:rsa|ed25519|ecdsa)$/ },
  { kind: 'java', name: /\.java$/ },
  { kind: 'php', name: /\.php$/ },
  { kind: 'page', name: /\.(?:html?|jsp|ftl)$/ },
  { kind: 'javascript', name: /\.(?:[cm]?[jt]s|[jt]sx|vue)$/ },
];

/** What other people wrote, or what is made from the rest: never looked at. */
const foreign = /\.min\.js$|\.d\.[cm]?ts$|\.bundle\.js$/;

/** Files of this name may be of nginx: their text decides. */
const undecided = /\.conf$/;
const ofNginx =
  /(?:^|[;{}\s])(?:server|location|upstream|http)\s[^;{}]*\{|(?:^|\s)(?:proxy_pass|proxy_set_header|server_name|ssl_protocols)\s/;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What is known from the path alone; `undecided` where the text has to be read first. */
export function kindOfPath(path: string): FileKind | 'undecided' | undefined {
  const name = nameOf(path);
  if (foreign.test(name)) return undefined;
  const row = rows.find((one) => one.name.test(name) && (one.in?.test(path) ?? true));
  return row?.kind ?? (undecided.test(name) ? 'undecided' : undefined);
}

export function kindOf(path: string, text: string): FileKind | undefined {
  const kind = kindOfPath(path);
  if (kind !== 'undecided') return kind;
  return ofNginx.test(text.slice(0, 20_000)) ? 'nginx' : undefined;
}
