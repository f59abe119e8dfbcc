// Values with a reference in them: ${env:NAME} or ${secret:NAME} somewhere.

/** Part of the value is only known at run time, so its shape cannot be judged here. */
export const holdsReference = (value: string): boolean => /\$\{(?:env|secret):[^{}]+\}/.test(value);
