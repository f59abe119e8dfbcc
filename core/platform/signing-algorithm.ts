// The algorithms the platform signs with.

/** Asymmetric ones only: with HS256 the client secret would sign. */
export type SigningAlgorithm = 'RS256' | 'ES256' | 'EdDSA';
