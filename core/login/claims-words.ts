// What the collected claims came to, in a line: each masked, the missing ones by name.
import { type Text, text } from '../text.ts';
import type { Artefacts } from './artefacts.ts';
import type { Masker } from './mask/masker.ts';
import { showClaims } from './show-claims.ts';

/** Undefined when user info brought none. */
export function claimsWords(artefacts: Artefacts, masker: Masker): Text | undefined {
  const shown = showClaims(artefacts, masker);
  const collected = shown.filter((claim) => claim.collected);
  if (collected.length === 0) return undefined;
  const { input } = artefacts;
  const found = new Set(collected.map(({ name }) => name));
  const missing = [...new Set([input.subjectClaim, ...input.collected])].filter((name) => !found.has(name));
  const line = (language: 'zh' | 'en', between: string) =>
    collected.map(({ title, shown: value }) => `${title[language]} ${value || '—'}`).join(between);
  return text(
    `${line('zh', '，')}${missing.length > 0 ? `；缺少 ${missing.join('、')}` : ''}`,
    `${line('en', ', ')}${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
  );
}
