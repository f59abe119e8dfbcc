// The report in a webview: in the theme of the editor instead of the operating system's.

const systemDark = /@media \(prefers-color-scheme:\s*dark\)\{:root\{([^}]*)\}\}/;

/** High contrast leaves no choice: the theme's own colours, and a line around everything. */
const highContrast = Object.entries({
  ink: 'foreground',
  soft: 'foreground',
  paper: 'editor-background',
  card: 'editor-background',
  faint: 'editor-background',
  line: 'contrastBorder',
  brand: 'textLink-foreground',
  'brand-ink': 'editor-background',
  good: 'foreground',
  'good-paper': 'editor-background',
  bad: 'foreground',
  'bad-paper': 'editor-background',
  warn: 'foreground',
  'warn-paper': 'editor-background',
  idle: 'foreground',
  meaning: 'textLink-foreground',
})
  .map(([name, color]) => `--${name}:var(--vscode-${color})`)
  .join(';');

/** `page` is the report as a whole document; VS Code marks its body with the kind of theme. */
export function inWebview(page: string): string {
  return page
    .replace(systemDark, (_all, dark: string) => `body.vscode-dark{color-scheme:dark;${dark}}`)
    .replace(
      '</style>',
      `body.vscode-light{color-scheme:light}body.vscode-high-contrast{${highContrast};--shade:none}body{padding:0}</style>`,
    );
}
