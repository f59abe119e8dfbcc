// References to values that live elsewhere: ${env:NAME} and ${secret:NAME}.

/** The whole value is one well-formed reference. */
export const isReference = (value: string): boolean =>
  /^\$\{(?:env:[A-Za-z_][A-Za-z0-9_]*|secret:[^{}\s]+)\}$/.test(value);

/** Part of the value is only known at run time, so its shape cannot be judged here. */
export const holdsReference = (value: string): boolean => /\$\{(?:env|secret):[^{}]+\}/.test(value);
