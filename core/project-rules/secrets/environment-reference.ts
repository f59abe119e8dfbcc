// The fix for a secret in a settings file: a reference to an environment variable in its place.

import type { Fix } from '../../finding.ts';
import type { Credential } from '../../project/views/credentials/credential.ts';
import { nameWords } from '../../project/views/credentials/name-words.ts';
import { text } from '../../text.ts';

const customary: Partial<Readonly<Record<Credential['role'], string>>> = {
  'client-secret': 'CLIENT_SECRET',
  'signing-key': 'SIGNING_SECRET',
};

const ownName = /^\$\{([\w.-]+?)(?::|-)/;

/** The variable that is named already, else the customary one, else the name's last two words. */
export function variableFor({ role, name, file, span, fallback }: Credential): string {
  const typed = file.text.slice(span.offset, span.offset + span.length).replace(/^["']/, '');
  const named = fallback ? ownName.exec(typed)?.[1] : undefined;
  if (named) return named;
  return customary[role] ?? nameWords(name).split('-').slice(-3).join('_').replace(/^_/, '').toUpperCase();
}

/** Only for formats that know such references: Spring and compose. */
export function environmentReference(credential: Credential): Fix | undefined {
  const { file, span } = credential;
  if (file.kind !== 'spring' && file.kind !== 'compose') return undefined;
  const variable = variableFor(credential);
  const typed = file.text.slice(span.offset, span.offset + span.length);
  const quote = /^(["'])[\s\S]*\1$/.exec(typed)?.[1];
  // Bare braces would be read as a map inside a flow of YAML; an item NAME=value stands in quotes, or needs none.
  const isItem = file.text[span.offset - 1] === '=';
  const mark = quote ?? (isItem || file.path.endsWith('.properties') ? '' : '"');
  return {
    title: text(
      `改为引用环境变量 ${variable}（请先存好原来的值）`,
      `Refer to the environment variable ${variable} (keep the old value first)`,
    ),
    edits: [{ offset: span.offset, length: span.length, newText: `${mark}\${${variable}}${mark}` }],
  };
}
