// A name as generated systems show it.

/** 李昕 → *昕 */
export const maskedName = (name: string): string => `${'*'.repeat([...name].length - 1)}${[...name].at(-1)}`;
