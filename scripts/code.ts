// `npm run code`: a real VS Code in the browser with the extension installed and a sample workspace; Ctrl+C ends it.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from './package.ts';
import { say } from './say.mjs';
import { startHost } from './vscode-host.ts';

const root = join(import.meta.dirname, '..');
const kept = join(root, '.vscode-test');
const workspace = join(kept, 'sample-workspace');

if (!existsSync(workspace))
  cpSync(join(root, 'test/fixtures/sample-workspace'), workspace, { recursive: true });

const host = await startHost({ data: join(kept, 'code-data'), extension: packageExtension() });
const address = `${host.origin}/?${new URLSearchParams({ folder: workspace })}`;
say(
  `请在浏览器中打开：\n  ${address}\n示例工作区是一份副本：${workspace}\n按 Ctrl+C 结束。`,
  `Open in a browser:\n  ${address}\nThe sample workspace is a copy: ${workspace}\nCtrl+C ends it.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await host.stop();
    process.exit(0);
  });
