// `--rule id=severity`, as often as wanted.
import { nearestName } from '../../core/document/nearest-name.ts';
import type { Level } from '../../core/rules/severity.ts';
import { text } from '../../core/text.ts';
import { adjustableRules } from '../../core/validation/rule-infos.ts';
import type { Call } from '../command.ts';
import { usageError } from '../usage-error.ts';

const levels: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** Throws a usage error for what is no rule, or no severity. */
export function givenLevels(call: Call): Readonly<Record<string, Level>> {
  const entries = call.texts('rule').map((word): readonly [string, Level] => {
    const [id = '', wanted] = word.split('=');
    const level = levels.find((one) => one === wanted);
    if (!level)
      throw usageError(
        'option-value',
        text(
          `--rule 不能是“${word}”，应为 规则=${levels.join('|')}。`,
          `--rule cannot be “${word}”; RULE=${levels.join('|')} is expected.`,
        ),
        'validate',
      );
    if (!adjustableRules.has(id)) {
      const meant = nearestName(id, [...adjustableRules]);
      throw usageError(
        'rule-unknown',
        text(
          `没有可以调整级别的规则“${id}”${meant ? `，是否想写 ${meant}` : ''}。`,
          `There is no rule “${id}” whose severity can be set${meant ? `; did you mean ${meant}` : ''}.`,
        ),
        'validate',
      );
    }
    return [id, level];
  });
  return Object.fromEntries(entries);
}
