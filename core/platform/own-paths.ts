// Paths of the platform that no profile names; below the base URL.

export const ownPaths = {
  start: '/',
  login: '/.govauth/login',
  logout: '/.govauth/logout',
  revocation: '/.govauth/revoke',
  descriptor: '/.govauth/platform',
  requests: '/.govauth/requests',
  /** Prefix of the control interface. */
  control: '/.govauth/control',
  /** Where the forms of the start page go. */
  panel: '/.govauth/panel',
} as const;
