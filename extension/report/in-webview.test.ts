// The report follows the theme of the editor, and nothing else of it changes.
import { describe, expect, it } from 'vitest';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { htmlReport } from '../../core/report/html.ts';
import { text } from '../../core/text.ts';
import { inWebview } from './in-webview.ts';

const login: LoginOutcome = {
  platform: { id: 'p', title: text('平台', 'Platform'), baseUrl: 'http://127.0.0.1:1', status: 'custom' },
  environment: 'local',
  system: '示例系统',
  startedAt: '2026-01-02T03:04:05.000Z',
  duration: 12,
  passed: true,
  steps: [],
  checks: [],
  exchanges: [],
  claims: [],
};

const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0];

describe('the report in a webview', () => {
  const page = htmlReport({ product: { name: 'GovAuth Kit', version: '1.0.0' }, login, stages: [] }, 'zh');
  const shown = inWebview(page);

  it('takes its dark colours from the theme, not from the operating system', () => {
    expect(page).toContain('prefers-color-scheme');
    expect(shown).not.toContain('prefers-color-scheme');
    const [, dark = ''] = /body\.vscode-dark\{([^}]*)\}/.exec(shown) ?? [];
    expect(dark).toContain('--paper:');
  });

  it('replaces every colour of the report in high contrast', () => {
    const names = (css: string) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name).sort();
    const [, dark = ''] = /body\.vscode-dark\{([^}]*)\}/.exec(shown) ?? [];
    const [, contrast = ''] = /body\.vscode-high-contrast\{([^}]*)\}/.exec(shown) ?? [];
    expect(names(contrast)).toEqual(names(dark));
  });

  it('keeps its content and its policy', () => {
    expect(shown.slice(shown.indexOf('</style>'))).toBe(page.slice(page.indexOf('</style>')));
    expect(policyOf(shown)).toBe(policyOf(page));
  });
});
