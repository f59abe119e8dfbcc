// Paths of the platform that no profile names; below the base URL.

export const ownPaths = {
  start: '/',
  login: '/.govauth/login',
  descriptor: '/.govauth/platform',
  requests: '/.govauth/requests',
} as const;
