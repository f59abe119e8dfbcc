// The platform's options with the gateway among its clients, and how that gateway is made once the platform is.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { base64url } from '../base64url.ts';
import type { Context } from '../context.ts';
import type { PlatformOptions } from '../platform-shape.ts';
import { createGateway } from './create-gateway.ts';
import { gatewayClient } from './gateway-client.ts';
import type { Gateway } from './gateway-shape.ts';

interface WithGateway {
  readonly options: PlatformOptions;
  readonly gatewayIn?: (context: Context) => Gateway;
}

/** Throws a UserError where a gateway is asked for and the profile has none. */
export function withGateway(options: PlatformOptions): WithGateway {
  const { gateway: wanted, profile, clients, random } = options;
  if (!wanted) return { options };
  const { gateway } = profile;
  const [system] = clients;
  if (!gateway || !system)
    throw new UserError({
      code: 'profile-without-gateway',
      text: text(
        `平台 ${profile.id} 没有网关注入身份的说明。`,
        `Profile ${profile.id} has no gateway that injects identities.`,
      ),
      hint: text('换一个档案中有 gateway 的平台。', 'Choose a platform whose profile has a gateway.'),
    });
  const own = gatewayClient(wanted.url, base64url(random(24)));
  return {
    options: { ...options, clients: [...clients, own] },
    gatewayIn: (context) => createGateway(context, gateway, { own, system }, wanted),
  };
}
