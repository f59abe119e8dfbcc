// Token answer, id_token and user info are about the same person.
import { text } from '../../text.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';

export const subjectConsistent: Check = {
  id: 'subject-consistent',
  title: text('账号标识前后一致', 'The subject stays the same'),
  step: 'read-userinfo',
  why: text(
    '令牌属于甲、用户信息属于乙时，照单全收就会让甲登录成乙。',
    'When the token is A’s and user info is B’s, whoever takes both logs A in as B.',
  ),
  references: ['OpenID Connect Core 1.0 §5.3.2, §5.3.4'],
  judge(artefacts, masker) {
    const { input, idTokenClaims } = artefacts;
    const token = exchangeWith(artefacts, 'token');
    const userinfo = exchangeWith(artefacts, 'userinfo');
    if (!token || userinfo?.meaning?.kind !== 'success') return unjudged;
    const answered = token.meaning?.kind === 'success' ? token.meaning.value['sub'] : undefined;
    const first = idTokenClaims?.['sub'] ?? answered;
    if (first === undefined)
      return input.profile.flow === 'oidc-code' || input.profile.token?.fields['sub']
        ? unjudged
        : notApplicable;
    const exchanges = [token.id, userinfo.id];
    const second = userinfo.meaning.value['sub'];
    if (String(first) === second) return passed(...exchanges);
    const source = idTokenClaims ? 'id_token' : 'token';
    return failed({
      message: text(
        `用户信息的账号标识与${idTokenClaims ? ' id_token ' : '令牌应答'}的不一致。`,
        `The subject of user info differs from the one of the ${idTokenClaims ? 'id_token' : 'token answer'}.`,
      ),
      cause: text(
        '平台两个接口返回了不同的人（缓存串号），或两处字段含义不同。',
        'The platform answers about two people (a mixed-up cache), or the two members mean different ids.',
      ),
      hint: text(
        '立即停用并联系运营方；若两处本来就是不同的标识，在平台档案中改正 token.fields.sub 或 claims.sub。',
        'Stop and tell the operator; if the two are different ids by design, correct token.fields.sub or claims.sub in the profile.',
      ),
      proof: `${source.padEnd(8)}  sub=${masker.named('sub', String(first))}（${String(first).length}）\nuserinfo  sub=${masker.named('sub', String(second))}（${String(second).length}）`,
      exchanges,
    });
  },
};
