// What the platform does not offer is refused under its own error, not passed over (OIDC Core §3.1.2.6, §6).
import { text } from '../../../text.ts';
import type { RequestCheck } from './authorize-case.ts';

export const responseModes = ['query', 'form_post'];

const notOffered: Readonly<Record<string, string>> = {
  request: 'request_not_supported',
  request_uri: 'request_uri_not_supported',
  registration: 'registration_not_supported',
};

export const offeredFeatures: RequestCheck = ({ parameters }) => {
  const asked = Object.keys(notOffered).find((name) => parameters[name] !== undefined);
  if (asked !== undefined)
    return {
      error: notOffered[asked] ?? 'invalid_request',
      text: text(`平台不支持参数 ${asked}。`, `The parameter ${asked} is not supported`),
    };
  const mode = parameters['response_mode'];
  return mode === undefined || responseModes.includes(mode)
    ? undefined
    : {
        error: 'invalid_request',
        text: text(
          `response_mode 须为 ${responseModes.join(' 或 ')}，收到“${mode}”。`,
          `response_mode must be ${responseModes.join(' or ')}, not ${mode}`,
        ),
      };
};
