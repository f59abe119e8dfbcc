// Absolute http(s) URLs, read strictly: what a browser would silently repair is not one.

const strictAddress = /^https?:\/\/[^/?#\\\s@]+(?:[/?#][^\\\s]*)?$/i;

/** Whether `value` is an absolute http(s) URL with a host, without user name, blanks or backslashes. */
export const isAddress = (value: string): boolean => strictAddress.test(value) && URL.canParse(value);

/** The URL, or undefined when `value` is not an address or is only known at run time. */
export const readAddress = (value: string): URL | undefined =>
  strictAddress.test(value) ? (URL.parse(value) ?? undefined) : undefined;
