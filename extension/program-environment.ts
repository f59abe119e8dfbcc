// What the person's own programs inherit from the extension host: all but what VS Code has put there for itself.

const ofTheEditor = /^(?:VSCODE_|ELECTRON_|APPLICATION_INSIGHTS_)/;

/** Their `node` is the person's, never the editor's own: what was installed with one may not run with another. */
export const programEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheEditor.test(name)));
