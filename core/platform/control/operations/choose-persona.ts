// Decides who logs in next.
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { truth } from '../field-kinds.ts';
import { operation } from '../operation.ts';
import { persona, times } from '../scope-fields.ts';

export function chosenPersona({ choice }: Context) {
  const current = choice.current();
  if (!current) return null;
  const { persona: who, skipPage, times: left } = current;
  return { persona: who.id, skipPage, ...(left === undefined ? {} : { times: left }) };
}

export const choosePersona = operation({
  id: 'persona',
  title: text('指定登录人员', 'Choose who logs in'),
  help: text(
    '被指定的人员排在登录页首位，无人值守的登录会选用；不写 persona 则恢复原来的顺序。',
    'The one chosen stands first on the login page, where an unattended login takes him; without persona the usual order returns.',
  ),
  fields: {
    persona: persona(),
    skipPage: truth(
      text(
        '不显示登录页，直接返回业务系统。',
        'No login page is shown: the browser goes straight back to the system.',
      ),
    ),
    times,
  },
  judge: (values) =>
    values.persona === undefined && Object.keys(values).length > 0
      ? {
          text: text('缺少 persona。', 'persona is missing.'),
          hint: text('写出测试人员标识；{} 表示不指定。', 'Give the id of a persona; {} chooses nobody.'),
        }
      : undefined,
  apply(context, { persona: id, skipPage = false, times: left }) {
    const found = context.personas.find((one) => one.id === id);
    context.choice.set(found && { persona: found, skipPage, times: left });
    return { persona: chosenPersona(context) };
  },
  examples: [{ persona: 'chen-mo', times: 1 }, { persona: 'ayinuer', skipPage: true }, {}],
});
