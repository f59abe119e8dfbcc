// The text that a gateway signs: the identity as its headers carry it.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { gatewayValues } from '../../profile/signature-text.ts';
import { mask } from './masked.ts';
import { fillTemplate, type TextToSign } from './text-to-sign.ts';

export interface GatewaySigningValues {
  readonly secret: string;
  readonly timestamp: string;
  readonly nonce: string;
  /** Member → value as the header carries it. */
  readonly carried: Readonly<Record<string, string>>;
}

/** Neither the secret nor who the person is can be seen in what is shown. */
export function gatewayText(gateway: GatewayIdentity, values: GatewaySigningValues): TextToSign {
  const { secret, timestamp, nonce, carried } = values;
  const open: Readonly<Record<string, string>> = { timestamp, nonce };
  return fillTemplate(gateway.text, gatewayValues(gateway.identity), ({ name }) => {
    if (name === 'secret') return { value: secret, shown: mask };
    if (Object.hasOwn(open, name)) return open[name] ?? '';
    return { value: carried[name] ?? '', shown: mask };
  });
}
