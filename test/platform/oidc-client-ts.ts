// As much of oidc-client-ts as the test uses, which fetches the library by itself: it knows nothing of openid-client.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchedPackage } from './fetched-package.ts';

export interface SigninResponse {
  readonly access_token: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
  readonly expires_in?: number;
  readonly profile: Readonly<Record<string, unknown>>;
}

export interface OidcClient {
  readonly createSigninRequest: (args: {
    readonly nonce: string;
    readonly state: unknown;
  }) => Promise<{ readonly url: string }>;
  /** Checks state and nonce, exchanges the code by PKCE, loads userinfo and compares the subjects. */
  readonly processSigninResponse: (url: string) => Promise<SigninResponse & { readonly userState: unknown }>;
  readonly useRefreshToken: (args: {
    readonly state: {
      readonly refresh_token: string | undefined;
      readonly id_token: string | undefined;
      readonly scope: string;
      readonly profile: Readonly<Record<string, unknown>>;
    };
  }) => Promise<SigninResponse>;
  readonly revokeToken: (token: string, type: 'access_token' | 'refresh_token') => Promise<void>;
  readonly createSignoutRequest: (args: {
    readonly id_token_hint: string | undefined;
    readonly state: unknown;
  }) => Promise<{ readonly url: string }>;
  readonly processSignoutResponse: (url: string) => Promise<{ readonly userState: unknown }>;
}

interface Library {
  readonly OidcClient: new (settings: Readonly<Record<string, unknown>>) => OidcClient;
  readonly WebStorageStateStore: new (args: { readonly store: unknown }) => unknown;
  readonly InMemoryWebStorage: new () => unknown;
}

export async function createOidcClient(settings: Readonly<Record<string, unknown>>): Promise<OidcClient> {
  const file = join(fetchedPackage('oidc-client-ts', '3.5.0'), 'dist/esm/oidc-client-ts.js');
  const library: Library = await import(pathToFileURL(file).href);
  const stateStore = new library.WebStorageStateStore({ store: new library.InMemoryWebStorage() });
  return new library.OidcClient({ ...settings, stateStore });
}
