// Whether a version can be put in the place of another without reading the notes on how to upgrade.

/** A change of the first number, or of the second where the first is 0, breaks things. */
export function isSmallUpgrade(from: string, to: string): boolean {
  const [[a = '', b], [c = '', d]] = [from, to].map((version) => version.split(/[.-]/)) as [
    string[],
    string[],
  ];
  return /^\d+$/.test(a) && a === c && (a !== '0' || b === d);
}
