// How long sessions may last, in minutes; the same as the rules of the config say.

export const longestIdle = 30;
export const longestAbsolute = 12 * 60;
export const longestBearable = 24 * 60;
