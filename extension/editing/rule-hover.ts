// Over a finding: what the rule demands, why, and where that is laid down. The diagnostic itself links to the rule's page.
import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import type { Text } from '../../core/text.ts';
import type { FindingsOf } from '../diagnostics/findings-of.ts';
import { rangeOf } from '../diagnostics/range.ts';
import { spoken } from '../spoken.ts';

interface KnownRule {
  readonly title: Text;
  readonly why: Text;
}

/** The wording of all rules, loaded with the first hover. */
async function knownRule(id: string): Promise<KnownRule | undefined> {
  const { ruleInfos } = await import('../../core/validation/rule-infos.ts');
  return ruleInfos.find((rule) => rule.id === id);
}

export const createRuleHover = (findingsOf: FindingsOf): HoverProvider => ({
  provideHover: async (document, position) => {
    const findings = await findingsOf(document);
    const here = findings.filter(({ at }) => rangeOf(document, at).contains(position));
    const shown: MarkdownString[] = [];
    for (const { id, references = [] } of here) {
      const rule = await knownRule(id);
      if (!rule) continue;
      const text = new MarkdownString();
      text.appendMarkdown(`**${spoken(rule.title)}**\n\n${spoken(rule.why)}\n\n`);
      if (references.length > 0) text.appendMarkdown(references.join('; '));
      shown.push(text);
    }
    return shown.length > 0 ? new Hover(shown) : undefined;
  },
});
