// Paths of the platform that no profile names; below the base URL.

export const ownPaths = {
  start: '/',
  login: '/.govauth/login',
  logout: '/.govauth/logout',
  revocation: '/.govauth/revoke',
  descriptor: '/.govauth/platform',
  requests: '/.govauth/requests',
} as const;
