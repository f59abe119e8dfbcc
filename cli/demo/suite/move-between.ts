// A person's path through the systems of the suite: one login, no second one, and what logout at one of them means.

import { readLoginForm } from '../../../core/browser/login-form.ts';
import { createNetworkFetch } from '../../../core/io/network-fetch.ts';
import { personas } from '../../../core/platform/personas.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { type Text, text } from '../../../core/text.ts';
import { expectPage } from '../expect-page.ts';
import { maskedName } from '../masked-name.ts';
import { createVisitor, type Page } from '../visitor.ts';
import type { RunningSystem } from './running-system.ts';

/** A platform ends its own session with a logout, where it has one; none here tells the other systems. */
const afterLogout = (profile: Profile): Text =>
  profile.logout
    ? text(
        '在一个系统退出后平台要求重新登录；平台不通知其余系统，它们到自己的期限为止',
        'after logout at one the platform asks again; it tells no other system, each lasts until its own limits',
      )
    : text(
        '平台没有退出接口，退出只结束该系统自己的会话',
        'the platform has no logout: it ends at the one system alone',
      );

export async function moveBetween(profile: Profile, systems: readonly RunningSystem[]): Promise<Text> {
  const [first, ...others] = systems;
  const [persona] = personas;
  if (!first || !persona) throw new Error('the suite has no system, or the platform no persona');
  const name = maskedName(String(persona.claims['name']));
  const fetch = createNetworkFetch();
  try {
    const { open, submit } = createVisitor(fetch, first.context.signal);
    const enter = ({ context }: RunningSystem): Promise<Page> =>
      open(`${context.get('systemUrl')}/auth/login`);
    const asks = (page: Page): boolean => readLoginForm(page.body)?.personas.includes(persona.id) ?? false;

    const loginPage = await enter(first);
    expectPage(first.context, loginPage, persona.id);
    expectPage(first.context, await submit(loginPage, { persona: persona.id }), name);
    for (const system of others) expectPage(system.context, await enter(system), name);
    for (const { context } of systems) expectPage(context, await open(`${context.get('systemUrl')}/`), name);

    const home = await open(`${first.context.get('systemUrl')}/`);
    expectPage(first.context, await submit(home, {}), '退出');
    for (const { context } of others) expectPage(context, await open(`${context.get('systemUrl')}/`), name);
    if (asks(await enter(first)) !== (profile.logout !== undefined))
      throw new Error('after logout the platform has neither asked who it is nor known it');
  } finally {
    fetch.close();
  }
  const { zh, en } = afterLogout(profile);
  return text(`${name} 登录一次进入三个系统；${zh}`, `${name} logged in once for all three; ${en}`);
}
