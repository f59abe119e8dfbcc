// A person's path through the running system: log in, bind the local account once, see the masked name, log out.
import { randomBytes } from 'node:crypto';
import { readLoginForm } from '../../../core/browser/login-form.ts';
import { createNetworkFetch } from '../../../core/io/network-fetch.ts';
import { personas } from '../../../core/platform/personas.ts';
import { text } from '../../../core/text.ts';
import { expectPage } from '../expect-page.ts';
import { maskedName } from '../masked-name.ts';
import { runProgram } from '../run-program.ts';
import type { DemoContext, DemoStage } from '../stage.ts';
import { createVisitor } from '../visitor.ts';

const account = 'demo';

async function addAccount(context: DemoContext, password: string): Promise<void> {
  const command = context.get('template').commands.account;
  await runProgram(
    {
      words: [...command, 'add', account, '--role', 'user'],
      env: { ACCOUNT_PASSWORD: password },
      hint: text(
        `用 --keep DIR 留下工程，在其中运行 ${command.join(' ')} 查看。`,
        `Keep the project with --keep DIR and run ${command.join(' ')} in it.`,
      ),
    },
    context,
  );
}

export const useSystemStage: DemoStage = {
  id: 'use-system',
  title: text('经业务系统登录、绑定、退出', 'Log in, bind and log out through the system'),
  run: async (context) => {
    const { signal, get } = context;
    const [persona] = personas;
    if (!persona) throw new Error('the test platform has no persona');
    const password = randomBytes(18).toString('base64url');
    const fetch = createNetworkFetch();
    try {
      await addAccount(context, password);
      const { open, submit } = createVisitor(fetch, signal);
      const url = get('systemUrl');
      let page = await open(`${url}/auth/login`);
      if (readLoginForm(page.body)?.personas.includes(persona.id))
        page = await submit(page, { persona: persona.id });
      expectPage(context, page, 'name="password"');
      page = await submit(page, { username: account, password });
      const name = maskedName(String(persona.claims['name']));
      expectPage(context, page, name);
      page = await submit(await open(`${url}/`), {});
      expectPage(context, page, '退出');
      expectPage(context, await open(`${url}/`), '/auth/login');
      return text(`${name} 已登录并退出`, `${name} logged in and out`);
    } finally {
      fetch.close();
    }
  },
};
