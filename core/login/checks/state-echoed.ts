// The callback brings back the state that was sent.
import { text } from '../../text.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { lastExchange } from './evidence.ts';

export const stateEchoed: Check = {
  id: 'state-echoed',
  title: text('平台原样带回 state', 'The platform echoes the state'),
  step: 'receive-callback',
  why: text(
    'state 把回调与发起登录的浏览器绑在一起，防止跨站请求伪造登录；不带回时业务系统必须有别的防护。',
    'The state ties the callback to the browser that began the login and so prevents forged logins; where it does not come back the system needs another protection.',
  ),
  references: ['RFC 6749 §4.1.2, §10.12', 'RFC 9700 §4.7'],
  judge(artefacts, masker) {
    const { callback, state, input } = artefacts;
    if (!callback) return unjudged;
    const exchange = lastExchange(artefacts);
    const exchanges = exchange ? [exchange.id] : [];
    const { echoed } = input.profile.authorize.state;
    const received = callback.parameters['state'];
    if (received === state) return passed(...exchanges);
    if (received === undefined && echoed === 'no') return notApplicable;
    const proof = `sent      state=${masker.named('state', state)}\nreceived  ${
      received === undefined ? '—' : `state=${masker.named('state', received)}`
    }\nGET ${masker.url(callback.url)}`;
    if (received === undefined)
      return failed({
        message:
          echoed === 'unknown'
            ? text(
                '平台没有带回 state（平台档案中此项未知，现已查明）。',
                'The platform did not return the state (unknown in the profile, now learned).',
              )
            : text(
                '回调里没有 state，应原样带回。',
                'The callback has no state; it should come back unchanged.',
              ),
        cause: text(
          '平台不支持 state，或网关、前端路由在跳转时丢掉了它。',
          'The platform does not support state, or a gateway or front-end router drops it.',
        ),
        hint: text(
          '向运营方确认：支持则请其修复；确不支持则在平台档案把 authorize.state.echoed 设为 no，由生成的系统改用会话绑定防护。',
          'Ask the operator: if it is supported, have it fixed; if not, set authorize.state.echoed to "no" in the profile, so that the generated system protects itself by the session.',
        ),
        proof,
        exchanges,
      });
    return failed({
      message: text('回调的 state 与发出的不一致。', 'The state in the callback differs from the one sent.'),
      cause: text(
        '平台截断或改写了 state，或回调不是本次登录的应答（伪造或串话）。',
        'The platform cuts or rewrites it, or the callback belongs to another login (forged or crossed).',
      ),
      hint: text(
        '比较两个值：若被截断，在平台档案 authorize.state 填写 maxLength 或 pattern；否则业务系统必须拒绝该回调。',
        'Compare both: if it was cut, give maxLength or pattern in authorize.state of the profile; otherwise a system must refuse the callback.',
      ),
      proof,
      exchanges,
    });
  },
};
