// Personal data as the pages show it: the ends stay, the middle is hidden.

/** `10000000001` → `100****0001`; an id number keeps 4 and 4; shorter values show nothing. */
export function mask(value: string): string {
  const shown = value.length > 12 ? 4 : 3;
  if (value.length < 8) return '*'.repeat(value.length);
  return value.slice(0, shown) + '*'.repeat(value.length - shown - 4) + value.slice(-4);
}
