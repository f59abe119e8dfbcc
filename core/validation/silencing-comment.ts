// The comment that silences a rule on the line below it, as the file's own language writes comments.

type Comment = (words: string) => string;

const slashes: Comment = (words) => `// ${words}`;
const hash: Comment = (words) => `# ${words}`;
const semicolon: Comment = (words) => `; ${words}`;
const markup: Comment = (words) => `<!-- ${words} -->`;

/** First match wins; the rest, JSON of other tools for one, have no comments. */
const comments: readonly (readonly [name: RegExp, comment: Comment])[] = [
  [/govauth\.config\.json$|\.profile\.json$/, slashes],
  [/\.(?:java|php|[cm]?[jt]sx?|gradle|kts)$/, slashes],
  [/\.(?:xml|html?|vue|jsp|ftl)$/, markup],
  [/\.ini$/, semicolon],
  [
    /(?:^|\/)(?:[\w-]+)?\.env(?:\.[\w.-]+)?$|\.(?:ya?ml|properties|conf|nginx)$|Dockerfile|\.gitignore$/i,
    hash,
  ],
];

/** Undefined where the file takes no comments. */
export function silencingComment(path: string, rule: string, reason: string): string | undefined {
  const comment = comments.find(([name]) => name.test(path))?.[1];
  // One line, whatever is pasted as a reason.
  return comment?.(`govauth-disable-next-line ${rule} -- ${reason.replace(/\s+/g, ' ').trim()}`);
}
