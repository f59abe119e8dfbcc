// The start page for people: systems first, then what can be bent, then what was seen.
import { say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { clockSection } from './panel/clock-section.ts';
import { faultsSection } from './panel/faults-section.ts';
import { keysSection } from './panel/keys-section.ts';
import { networkSection } from './panel/network-section.ts';
import { operationButton, type Panel } from './panel/panel.ts';
import { personaSection } from './panel/persona-section.ts';
import { referenceSection } from './panel/reference-section.ts';
import { requestsSection } from './panel/requests-section.ts';
import { sessionsSection } from './panel/sessions-section.ts';
import { systemsSection } from './panel/systems-section.ts';

const words = {
  title: text('平台概览', 'Overview'),
  running: text(
    '平台正在运行。在业务系统的配置里把平台地址填为：',
    'The platform is running. In the configuration of your system, its address is:',
  ),
  reset: text('全部恢复初始状态', 'Reset everything'),
};

export function startPage(panel: Panel): Html {
  const { context, language } = panel;
  return layout(
    panel,
    say(words.title, language),
    html`<main class="panel">
<article class="card full"><h1>${say(context.profile.title, language)}</h1><p class="lead">${say(context.profile.description, language)}</p>
<p>${say(words.running, language)} <code>${context.baseUrl}</code></p></article>
${systemsSection(panel)}
${personaSection(panel)}
${faultsSection(panel)}
${networkSection(panel)}
${clockSection(panel)}
${context.openid ? keysSection(panel) : undefined}
${sessionsSection(panel)}
${requestsSection(panel)}
${referenceSection(panel)}
<div class="full">${operationButton(panel, 'reset', '', say(words.reset, language))}</div>
</main>`,
  );
}
