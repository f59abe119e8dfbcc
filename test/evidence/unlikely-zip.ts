// Zips that no library would write: other names, other sizes, put in byte by byte.

/** `names` are pairs of equal length: what stands there, and what is to. */
export function renamed(zip: Uint8Array, ...names: readonly string[]): Uint8Array {
  let bytes = Buffer.from(zip).toString('latin1');
  for (let at = 0; at < names.length; at += 2) {
    const [from = '', to = ''] = names.slice(at, at + 2);
    if (from.length !== to.length) throw new Error(`${from} and ${to} differ in length`);
    bytes = bytes.replaceAll(from, to);
  }
  return new Uint8Array(Buffer.from(bytes, 'latin1'));
}

/** Claims that the only file of `zip` unpacks to `size` bytes, in its central directory (APPNOTE 4.3.12). */
export function smaller(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24);
  return new Uint8Array(bytes);
}
