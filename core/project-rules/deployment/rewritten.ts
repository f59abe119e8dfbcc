// An edit that puts another word where one is written, with the quotes and the case it has.
import type { Place } from '../../errors.ts';
import type { Fix } from '../../finding.ts';
import type { ProjectFile } from '../../project/project.ts';
import { text } from '../../text.ts';

const longest = 40;

function cased(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** `wordFor` gets what is written in small letters; nothing is offered where it is no plain word. */
export function rewritten(
  file: ProjectFile,
  { offset, length }: Pick<Place, 'offset' | 'length'>,
  wordFor: (written: string) => string | undefined,
): { readonly fix?: Fix } {
  if (length > longest) return {};
  const written = file.text.slice(offset, offset + length);
  const [, quote = '', inner = ''] = /^(["']?)(\w+)\1$/.exec(written) ?? [];
  const word = wordFor(inner.toLowerCase());
  if (word === undefined) return {};
  const value = cased(word, inner);
  return {
    fix: {
      title: text(`改为 ${value}`, `Change it to ${value}`),
      edits: [{ file: file.path, offset, length, newText: `${quote}${value}${quote}` }],
    },
  };
}

const opposites: Readonly<Record<string, string>> = { true: 'false', on: 'off', yes: 'no', 1: '0' };

/** The word for no that goes with a word for yes. */
export const opposite = (written: string): string | undefined =>
  Object.hasOwn(opposites, written) ? opposites[written] : undefined;
