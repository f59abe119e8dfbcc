// The shipped profiles, one data file a platform.

import type { Profile } from './profile.ts';
import bamboocloud from './profiles/bamboocloud.json' with { type: 'json' };
import cas from './profiles/cas.json' with { type: 'json' };
import dingtalk from './profiles/dingtalk.json' with { type: 'json' };
import gdTyrz from './profiles/gd-tyrz.json' with { type: 'json' };
import gdYzy from './profiles/gd-yzy.json' with { type: 'json' };
import gdZwrz from './profiles/gd-zwrz.json' with { type: 'json' };
import oidcGeneric from './profiles/oidc-generic.json' with { type: 'json' };
import parasecure from './profiles/parasecure.json' with { type: 'json' };
import seeyon from './profiles/seeyon.json' with { type: 'json' };
import wecom from './profiles/wecom.json' with { type: 'json' };
import zjDingtalk from './profiles/zj-dingtalk.json' with { type: 'json' };
import zjIrs from './profiles/zj-irs.json' with { type: 'json' };

export const profiles = [
  gdZwrz,
  gdTyrz,
  gdYzy,
  wecom,
  dingtalk,
  zjDingtalk,
  zjIrs,
  bamboocloud,
  parasecure,
  cas,
  seeyon,
  oidcGeneric,
] as unknown as readonly Profile[];

export const findProfile = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);
