// Settings of PHP's own sessions, and what they mean wherever they are set.
import { cookieAgeIn, httpOnly, idInUrl, idleIn, type Meaning, sameSite, secure, store } from './reading.ts';

/** Names without `session.`. */
export const phpSettings: Readonly<Record<string, Meaning>> = {
  gc_maxlifetime: idleIn('s'),
  cookie_lifetime: cookieAgeIn('s'),
  cookie_httponly: httpOnly,
  cookie_secure: secure,
  cookie_samesite: sameSite,
  save_handler: store,
  use_strict_mode: { role: 'strict-mode' },
  use_only_cookies: { role: 'only-cookies' },
  use_trans_sid: idInUrl,
};

export const phpSetting = (name: string): Meaning | undefined =>
  Object.hasOwn(phpSettings, name) ? phpSettings[name] : undefined;
