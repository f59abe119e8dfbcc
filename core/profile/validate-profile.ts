// The judge of a profile: its syntax, its shape, and whether its values can stand together.
import { checkDocument, type DocumentKind } from '../document/check-document.ts';
import { type ParsedText, parseText } from '../document/parse.ts';
import type { Finding } from '../finding.ts';
import { complete } from './checks/complete.ts';
import { flowShape } from './checks/flow-shape.ts';
import { namesUnique } from './checks/names-unique.ts';
import { pathsApart } from './checks/paths-apart.ts';
import { pathsExist } from './checks/paths-exist.ts';
import { sendable } from './checks/sendable.ts';
import { signable } from './checks/signable.ts';
import type { ProfileCheck } from './problem.ts';
import type { Profile } from './profile.ts';
import { profileSchema } from './schema.ts';
import { validateProfileShape } from './validate-profile-shape.generated.js';

const kind: DocumentKind = {
  validate: validateProfileShape,
  schema: profileSchema,
  ids: { syntax: 'profile-syntax', shape: 'profile-shape' },
};

const checks: readonly ProfileCheck[] = [
  complete,
  flowShape,
  namesUnique,
  pathsApart,
  sendable,
  signable,
  pathsExist,
];

const consistency = (document: ParsedText, profile: Profile): readonly Finding[] =>
  checks
    .flatMap((check) => [...check(profile)])
    .map(({ path, message, hint }): Finding => {
      const at = document.placeOf(path);
      return { id: 'profile-consistency', severity: 'error', message, hint, at };
    })
    .sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0));

type Checked = { readonly profile: Profile } | { readonly findings: readonly [Finding, ...Finding[]] };

/** The profile in `document`, or what is wrong with it in the order of the text. */
export function checkProfile(document: ParsedText): Checked {
  const misshapen = checkDocument(document, kind);
  const profile = document.value as Profile;
  const [first, ...others] = misshapen.length > 0 ? misshapen : consistency(document, profile);
  return first ? { findings: [first, ...others] } : { profile };
}

/** Everything wrong with the profile in `text`: JSON with comments. Never throws for what stands in it. */
export function validateProfile(text: string): readonly Finding[] {
  const checked = checkProfile(parseText(text));
  return 'findings' in checked ? checked.findings : [];
}
