// Names that tell of a secret, and names that look like it and tell of something else.

/** Where in a text a name may be meant for a secret; what stands before it in the name does not matter. */
export const secretWord =
  /secret|passw(?:or)?d?|passphrase|pwd|token|access[-_.]?key|private[-_.]?key|api[-_.]?key|signing[-_.]?key|app[-_.]?key|encrypt(?:ion)?[-_.]?key|credential|密钥|秘钥|口令|密码|令牌/gi;

/** The rest of a name. */
export const restOfName = /[\w.\-[\]\u4e00-\u9fff]{0,60}/y;

/** `token-uri`, `passwordEncoder`, `token.expire-seconds`: about a secret, not one. */
const aboutOne =
  /(?:ur[il]|uris|urls|endpoint|host|path|route|type|kind|names?|ids?|timeout|ttl|expir\w*|lifetime|validity|duration|ages?|seconds|minutes|hours|days|millis|interval|enabled?|required?|header|cookie|field|param(?:eter)?|length|size|min|max|store|storage|algorithms?|alg|method|format|prefix|suffix|file|location|policy|strategy|encoder|provider|service|handler|manager|class|version|count|limit|mode|issuer|audience|claim|scope|location|hint|label|title|column)$/i;

export const isAboutSecret = (rest: string): boolean => aboutOne.test(rest);
