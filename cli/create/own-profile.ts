// The platform an answer names; a profile of the user's own moves into the project, so that the project stays whole.
import type { PlannedFile } from '../../core/generate/plan-shape.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { isProfileFile, readProfile } from '../profiles/profile-file.ts';

export interface PlatformReference {
  /** As the config of the new project names it. */
  readonly reference: string;
  readonly resolve: (reference: string) => Profile | undefined;
  readonly own?: { readonly reference: string; readonly profile: Profile };
  /** The profile's file in the project; none for a shipped profile. */
  readonly files: readonly PlannedFile[];
}

/** `reference` is an id, or a file relative to `folder`. What does not exist is left to validation. */
export async function platformReference(reference: string, folder: string): Promise<PlatformReference> {
  const profile = isProfileFile(reference) ? await readProfile(reference, folder) : undefined;
  if (!profile) return { reference, resolve: findProfile, files: [] };
  const path = `.govauth/${profile.id}.profile.json`;
  const inProject = `./${path}`;
  return {
    reference: inProject,
    resolve: (asked) => (asked === inProject ? profile : findProfile(asked)),
    own: { reference: inProject, profile },
    files: [{ path, content: `${JSON.stringify(profile, undefined, 2)}\n` }],
  };
}
