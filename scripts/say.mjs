// The scripts' own wording: Chinese or English by the locale, on stderr so that a command's output stays its own.

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** The sentence in the language of the person at the terminal. */
export const inLanguage = (zh, en) => (locale.toLowerCase().startsWith('zh') ? zh : en);

/** One line of progress or advice. */
export const say = (zh, en) => process.stderr.write(`${inLanguage(zh, en)}\n`);
