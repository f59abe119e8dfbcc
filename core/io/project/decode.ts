// Bytes → text: UTF-8, else what files of old Chinese systems are in, said with it.
import type { SourceFile } from '../../project/project.ts';

/** Undefined for what is no text at all. */
export type Decoded = Pick<SourceFile, 'text' | 'encoding'> | undefined;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });

/** With its byte order mark, as the others have it. */
const wide = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  return undefined;
};

function strictly(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text that people wrote in GBK has common Han letters in it; other bytes that happen to decode have not. */
const looksChinese = (text: string): boolean =>
  /[\u4e00-\u9fa5]{2}|[\u4e00-\u9fa5][，。：；、（）]/.test(text);

export function decode(bytes: Uint8Array): Decoded {
  const text16 = wide(bytes);
  if (text16 !== undefined) return { text: text16, encoding: 'utf-16' };
  if (bytes.includes(0)) return undefined;
  const text = strictly(utf8, bytes);
  if (text !== undefined) return { text };
  const chinese = strictly(gb18030, bytes);
  if (chinese !== undefined && looksChinese(chinese)) return { text: chinese, encoding: 'gb18030' };
  return { text: lenient.decode(bytes), encoding: 'unknown' };
}
