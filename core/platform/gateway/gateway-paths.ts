// Paths that the gateway keeps for itself; all others are the business system's.

export const gatewayPaths = {
  callback: '/.govauth/gateway/callback',
  logout: '/.govauth/gateway/logout',
} as const;
