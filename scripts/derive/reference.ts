// The reference pages: known vulnerabilities, the config file, the files that are validated, the profile format, the control interface, and each shipped platform and which stack is made for it, in both languages.
import { profiles } from '../../core/profile/profiles.ts';
import type { DerivedFile } from './derived-file.ts';
import { advisoriesPage } from './reference/advisories-page.ts';
import { configPage } from './reference/config-page.ts';
import { controlPage } from './reference/control-page.ts';
import { filesPage } from './reference/files-page.ts';
import { platformPage } from './reference/platform-page.ts';
import { pageName, profilePage } from './reference/profile-page.ts';
import { stacksPage } from './reference/stacks-page.ts';

const place = (name: string, language: 'zh' | 'en') => `docs/reference/${pageName(name, language)}`;

export const referencePages: readonly DerivedFile[] = (['en', 'zh'] as const).flatMap((language) => [
  { path: place('advisories', language), make: () => advisoriesPage(language) },
  { path: place('config', language), make: () => configPage(language) },
  { path: place('files', language), make: () => filesPage(language) },
  { path: place('platform-control', language), make: () => controlPage(language) },
  { path: place('profile', language), make: () => profilePage(language) },
  { path: `docs/stacks/${pageName('platforms', language)}`, make: () => stacksPage(language) },
  ...profiles.map((profile) => ({
    path: place(`platforms/${profile.id}`, language),
    make: () => platformPage(profile, language),
  })),
]);
