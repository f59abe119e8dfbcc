// Profiles that no code is generated for, so that none is generated wrong.
import { UserError } from '../../errors.ts';
import type { Profile } from '../../profile/profile.ts';
import { text } from '../../text.ts';

/** OIDC Discovery §4: where client libraries look. */
const discoveryPath = '/.well-known/openid-configuration';

/** Numbers lose their last digits on the way through JSON; the login test takes none for a subject either. */
function refuseSubject({ id, claims }: Profile, subjectClaim: string): void {
  const type = claims[subjectClaim]?.type ?? 'string';
  if (type === 'string') return;
  throw new UserError({
    code: 'profile-subject-not-text',
    text: text(
      `平台档案 ${id} 的唯一标识 ${subjectClaim} 是 ${type}，不是字符串。`,
      `In profile ${id} the subject ${subjectClaim} is a ${type}, not text.`,
    ),
    hint: text(
      '长的数字在 JSON 中会失真，不能用来认人；请向运营方确认有没有字符串形式的标识。',
      'Long numbers lose digits in JSON, so people cannot be told apart by them; ask the operator for an id that is text.',
    ),
  });
}

/** `departs`: a message other than the claims is not the standard's. Throws a UserError. */
export function refuseUnspeakable(profile: Profile, subjectClaim: string, departs: boolean): void {
  const { id, flow, discovery } = profile;
  refuseSubject(profile, subjectClaim);
  if (flow === 'oidc-code' && (departs || discovery !== discoveryPath))
    throw new UserError({
      code: 'profile-not-openid',
      text: text(
        `平台档案 ${id} 的流程是 oidc-code，但参数名、应答格式、state 的带回或发现文档的路径不合 OpenID Connect。`,
        `Profile ${id} says oidc-code, yet renames parameters, wraps answers, keeps the state or has its discovery document elsewhere.`,
      ),
      hint: text(
        '不能据此生成代码。平台若不按标准往来，请把流程改为 oauth2-code。',
        'No code is generated for that. Where the platform does not keep to the standard, the flow is oauth2-code.',
      ),
    });
}
