// Keeps secrets and personal data out of the log and of messages.

export interface Mask {
  /** Remembers a secret whose every occurrence is hidden from now on. */
  readonly learn: (secret: string) => void;
  readonly apply: (line: string) => string;
}

/** What is hidden wherever it stands: 18-digit id numbers, mobile numbers, credentials in URLs and headers. */
const patterns: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/(?<!\d)(\d{2})\d{15}([\dXx])(?![\dXx])/g, '$1***************$2'],
  [/(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)/g, '$1****$2'],
  [/((?:client_secret|access_token|refresh_token|id_token|code|password)=)[^&\s"']+/gi, '$1***'],
  [/((?:Bearer|Basic)\s+)[\w+/=.~-]+/g, '$1***'],
];

export function createMask(): Mask {
  const secrets = new Set<string>();
  return {
    learn: (secret) => {
      if (secret.length > 3) secrets.add(secret);
    },
    apply: (line) => {
      let shown = line;
      for (const secret of secrets) shown = shown.replaceAll(secret, '***');
      for (const [pattern, replacement] of patterns) shown = shown.replace(pattern, replacement);
      return shown;
    },
  };
}
