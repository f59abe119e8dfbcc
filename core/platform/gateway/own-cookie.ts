// Whether a cookie is the gateway's or the platform's own, which no business system gets to see.

export const isOwnCookie = (name: string): boolean => /^govauth_(?:platform|gateway)_/.test(name);
