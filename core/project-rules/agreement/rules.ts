// Rules about what the files of a system say of its registration at the platform.
import type { ProjectRule } from '../project-rule.ts';
import { callbackRouteServed } from './callback-route-served.ts';
import { clientIdAgrees } from './client-id-agrees.ts';
import { contextPathAgrees } from './context-path-agrees.ts';
import { endpointHttps } from './endpoint-https.ts';
import { noForeignHost } from './no-foreign-host.ts';
import { noInvisibleCharactersInSettings } from './no-invisible-characters-in-settings.ts';
import { noPlaceholderInSettings } from './no-placeholder-in-settings.ts';
import { platformUrlAgrees } from './platform-url-agrees.ts';
import { publicUrlAgrees } from './public-url-agrees.ts';
import { redirectUriAgrees } from './redirect-uri-agrees.ts';
import { redirectUriWrittenSoundly } from './redirect-uri-written-soundly.ts';
import { settingGivenOnce } from './setting-given-once.ts';
import { settingsEnvironmentHost } from './settings-environment-host.ts';

export const agreementRules: readonly ProjectRule[] = [
  redirectUriAgrees,
  platformUrlAgrees,
  clientIdAgrees,
  publicUrlAgrees,
  redirectUriWrittenSoundly,
  endpointHttps,
  settingsEnvironmentHost,
  noPlaceholderInSettings,
  noInvisibleCharactersInSettings,
  callbackRouteServed,
  contextPathAgrees,
  noForeignHost,
  settingGivenOnce,
];
