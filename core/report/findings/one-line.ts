// Foreign words on one line of a report, whatever they are made of.
import { visible } from '../visible.ts';

/** Longer ones, such as a name that somebody has typed a file into, are cut. */
const longest = 2000;

export function oneLine(value: string): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return visible(cut).replace(/[\t\n]+/g, ' ');
}
