// The shipped profiles, one data file a platform.

import type { Profile } from './profile.ts';
import gdZwrz from './profiles/gd-zwrz.json' with { type: 'json' };
import oidcGeneric from './profiles/oidc-generic.json' with { type: 'json' };

export const profiles = [gdZwrz, oidcGeneric] as unknown as readonly Profile[];

export const findProfile = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);
