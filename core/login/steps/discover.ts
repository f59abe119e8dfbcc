// Reads the discovery document and makes the client from it (OpenID Connect Discovery 1.0 §4).
import { allowInsecureRequests, customFetch, discovery } from 'openid-client';
import { isLoopback } from '../../loopback.ts';
import { text } from '../../text.ts';
import { clientAuthentication, directFetch } from '../client.ts';
import type { Step } from './step.ts';

export const discover: Step = {
  id: 'discover',
  title: text('读取发现文档', 'Discovery'),
  applies: ({ input }) => input.profile.discovery !== undefined,
  async run(gathering) {
    const { input, limits, artefacts } = gathering;
    const fetch = directFetch(gathering);
    const url = gathering.endpoints.discovery ?? input.platformBaseUrl;
    const configuration = await discovery(
      new URL(input.platformBaseUrl),
      input.clientId,
      { client_secret: input.clientSecret },
      clientAuthentication(input),
      {
        // Whatever path the profile gives the document, it is asked for there.
        [customFetch]: (_, options) => fetch(url, options),
        execute: isLoopback(input.platformBaseUrl) ? [allowInsecureRequests] : [],
        timeout: limits.time / 1000,
      },
    );
    const metadata = configuration.serverMetadata();
    artefacts.issuer = metadata.issuer;
    gathering.configuration = configuration;
    gathering.endpoints = {
      authorize: metadata.authorization_endpoint ?? '',
      token: metadata.token_endpoint ?? '',
      userinfo: metadata.userinfo_endpoint ?? '',
      discovery: url,
      ...(metadata.end_session_endpoint ? { logout: metadata.end_session_endpoint } : {}),
      ...(metadata.jwks_uri ? { jwks: metadata.jwks_uri } : {}),
    };
  },
};
