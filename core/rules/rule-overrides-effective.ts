// Every entry of the config's own `rules` names a rule whose severity can be changed.
import { nearestName } from '../document/nearest-name.ts';
import { type Text, text } from '../text.ts';
import type { Rule, RuleContext } from './rule.ts';
import { shown } from './value/shown.ts';

function withoutEffect(
  id: string,
  known: ReturnType<RuleContext['known']>,
): { message: Text; hint: Text } | undefined {
  const rule = known.find((r) => r.id === id);
  if (rule?.binding)
    return {
      message: text(
        `规则 ${id} 的级别不能调整：不满足它就无法生成代码`,
        `The severity of ${id} cannot be changed: nothing can be generated without it`,
      ),
      hint: text('删除这一项。', 'Remove the entry.'),
    };
  if (rule) return undefined;
  const meant = nearestName(
    id,
    known.map((r) => r.id),
  );
  return {
    message: text(
      `没有名为“${shown(id)}”的规则，这一项不起作用`,
      `There is no rule “${shown(id)}”; the entry does nothing`,
    ),
    hint: meant
      ? text(`是否想写 ${meant}？`, `Did you mean ${meant}?`)
      : text('规则的清单见 docs/rules/README.md。', 'The rules are listed in docs/rules/README.md.'),
  };
}

export const ruleOverridesEffective: Rule = {
  id: 'rule-overrides-effective',
  severity: 'warning',
  title: text('调整级别的规则必须存在且可调整', 'Severity overrides name rules that can be overridden'),
  why: text(
    '写错的规则 id 不会有任何作用：以为关掉或调高的规则仍按原级别执行，谁也不会发现。',
    'A mistyped id has no effect: the rule that was meant keeps its severity and nobody notices.',
  ),
  references: [],
  examples: {
    bad: '{ "rules": { "sesion-idle-limit": "error" } }',
    good: '{ "rules": { "session-idle-limit": "error" } }',
  },
  *check(context) {
    const { config, document, environments } = context;
    const places = [
      { set: config.rules, path: [] },
      ...environments.map(({ value, path }) => ({ set: value.rules, path })),
    ];
    for (const { set = {}, path } of places)
      for (const id of Object.keys(set)) {
        const wrong = withoutEffect(id, context.known());
        if (wrong) yield { at: document.placeOfKey([...path, 'rules', id]), ...wrong };
      }
  },
};
