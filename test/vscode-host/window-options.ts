// What a test asks of a VS Code window, and the settings that follow from it.

const themes = { light: 'Light Modern', dark: 'Dark Modern', hc: 'Default High Contrast' } as const;

export interface WindowOptions {
  /** The workspace folder, or a .code-workspace file; absolute. The window changes it as a person would. */
  readonly folder: string;
  /** The extension under test, packaged as users install it; absolute. */
  readonly extension: string;
  /** Another extension that runs beside it, packaged as well; absolute. */
  readonly beside?: string;
  readonly language?: 'zh' | 'en';
  /** The folder is not trusted until a person says so; it is unless told. */
  readonly restricted?: boolean;
  readonly theme?: keyof typeof themes;
  /** What the extension sees in its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** User settings of this window. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Page size in CSS pixels; 1280 × 800 unless told. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The user settings that `theme` and `settings` come to. */
export const settingsOf = ({ theme = 'light', settings }: WindowOptions) => ({
  'workbench.colorTheme': themes[theme],
  'security.workspace.trust.startupPrompt': 'never',
  ...settings,
});
