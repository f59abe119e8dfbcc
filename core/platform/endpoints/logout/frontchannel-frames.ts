// The addresses that log a browser out of the systems when it loads them (OIDC Front-Channel Logout §3).
import { withQuery } from '../../../dialect/parameters.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import type { Login } from '../../store.ts';

export const frontchannelFrames = (
  { baseUrl }: Context,
  clients: readonly Client[],
  { sid }: Login,
): readonly string[] =>
  clients.flatMap(({ frontchannelLogoutUri: uri }) =>
    uri === undefined ? [] : [withQuery(uri, new URLSearchParams({ iss: baseUrl, sid }))],
  );
