// `npm run test:desktop`: the tests that drive a VS Code window, in the desktop VS Code, where it can be downloaded.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { inLanguage, say } from '../../scripts/say.mjs';
import { house } from '../architecture/house.ts';

const version = 'stable';

say(`正在获取桌面版 VS Code（${version}）……`, `Fetching desktop VS Code (${version})…`);
const executable = await downloadAndUnzipVSCode({
  version,
  cachePath: join(house, '.vscode-test/desktop'),
  reporter: new SilentReporter(),
}).catch((cause: Error) => {
  console.error(
    inLanguage(
      `此处无法下载桌面版 VS Code（${cause.message}）。\n请在能访问 VS Code 下载站点的机器上运行；同一套测试在 \`npm test\` 中已用浏览器里的 VS Code 跑过。`,
      `Desktop VS Code cannot be downloaded here (${cause.message}).\nRun this on a machine that reaches its download site; \`npm test\` runs the same tests in VS Code in the browser.`,
    ),
  );
  process.exit(2);
});

const vitest = join(house, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'integration', 'test/vscode'], {
  cwd: house,
  stdio: 'inherit',
  env: { ...process.env, GOVAUTH_DESKTOP_VSCODE: executable },
});
process.exitCode = status ?? 1;
