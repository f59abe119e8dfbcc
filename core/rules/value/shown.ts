// A value from the config as messages show it: short, with invisible characters spelled out and no password in a URL.

const longest = 120;
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const credentials = /(:\/\/)[^/?#\s]*@/;

export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const shown = (value: string): string => {
  const safe = value.replace(credentials, '$1…@').replace(invisible, (c) => `⟨${codePoint(c)}⟩`);
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
};
