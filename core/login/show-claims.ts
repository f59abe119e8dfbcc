// What the system would learn of the person, masked, in the order of the profile.
import type { Json } from '../dialect/message.ts';
import { text } from '../text.ts';
import type { Artefacts } from './artefacts.ts';
import { maskValue } from './mask/mask-value.ts';
import { kindOfProfileClaim } from './mask/masked-names.ts';
import type { Masker } from './mask/masker.ts';
import type { LoginOutcome } from './outcome.ts';

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

export function showClaims({ exchanges, input }: Artefacts, masker: Masker): LoginOutcome['claims'] {
  const meaning = exchanges.findLast(({ endpoint }) => endpoint === 'userinfo')?.meaning;
  if (meaning?.kind !== 'success') return [];
  const { profile, collected, subjectClaim } = input;
  const order = [...Object.keys(profile.claims), ...Object.keys(meaning.value)];
  return [...new Set(order)].flatMap((name) => {
    const value = meaning.value[name];
    if (value === undefined) return [];
    const claim = profile.claims[name];
    const kind = claim ? kindOfProfileClaim(profile, name) : 'personal';
    const written = plain(value);
    return [
      {
        name,
        title: claim?.title ?? text(name, name),
        shown: kind ? maskValue(kind, written) : masker.text(written),
        collected: collected.includes(name) || name === subjectClaim,
      },
    ];
  });
}
