// Revokes access tokens from the platform's side.
import { text } from '../../../text.ts';
import { anyText, named } from '../field-kinds.ts';
import { operation } from '../operation.ts';
import { persona } from '../scope-fields.ts';

export const revokeTokens = operation({
  id: 'revoke-tokens',
  title: text('撤销令牌', 'Revoke tokens'),
  help: text(
    '撤销访问令牌：指定的一个，或某人、某系统的全部；都不写则撤销所有令牌。',
    'Revokes access tokens: the one given, or all of a person or a system; every one when nothing is given.',
  ),
  fields: {
    token: anyText(
      text(
        '要撤销的访问令牌；不会出现在任何应答或记录里。',
        'The access token; it appears in no answer and no list.',
      ),
    ),
    persona: persona(text('只撤销此人的令牌。', 'Only this person’s.')),
    system: named('system', text('只撤销此系统的令牌。', 'Only this system’s.')),
  },
  judge: (values) =>
    values.token !== undefined && Object.keys(values).length > 1
      ? {
          text: text('token 不能与其他字段一起使用。', 'token goes with no other field.'),
          hint: text('只写 token，或只写 persona、system。', 'Give token alone, or persona and system.'),
        }
      : undefined,
  apply({ accesses }, { token, persona: id, system }) {
    if (token !== undefined) {
      const known = accesses.get(token);
      accesses.remove(token);
      return { revoked: known ? 1 : 0 };
    }
    return {
      revoked: accesses.removeWhere(
        (access) =>
          (id === undefined || access.persona?.id === id) &&
          (system === undefined || access.client.id === system),
      ),
    };
  },
  examples: [{ persona: 'li-xin' }, {}],
});
