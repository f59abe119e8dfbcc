// The part of Handlebars' runtime that is used: its own typings describe only the whole library.

declare module 'handlebars/runtime.js' {
  interface BlockOptions {
    fn(context: unknown, options?: unknown): string;
    inverse(context: unknown): string;
  }
  type Helper = (this: unknown, value: unknown, options: BlockOptions) => unknown;
  interface Runtime {
    readonly helpers: Record<string, Helper>;
    create(): Runtime;
    registerHelper(helpers: Readonly<Record<string, Helper>>): void;
    unregisterHelper(name: string): void;
    template(specification: object): (context: unknown) => string;
  }
  const runtime: Runtime;
  // biome-ignore lint/style/noDefaultExport: the module has no other export.
  export default runtime;
}
