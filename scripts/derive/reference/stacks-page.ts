// The page on which stack is generated for which platform.
import { type Lack, lackOf } from '../../../core/config/serves.ts';
import { stacks } from '../../../core/config/stacks.ts';
import { profiles } from '../../../core/profile/profiles.ts';
import { type Language, say, type Text, text } from '../../../core/text.ts';
import { code, page, table } from './markdown.ts';
import { pageName } from './profile-page.ts';

const title = text('平台与技术栈', 'Platforms and stacks');

const lead = text(
  '✓ 可以生成；测试把其中的每一格都生成、构建，并在内嵌平台上登录（`npm run test:matrix`，平时的测试取样）。其余的格写明缺什么，`govauth create` 与 `govauth validate` 也会指出。自有的平台档案按同样的规则判断。',
  '✓ can be generated; the tests generate and build each of these cells and log in to it at the embedded platform (`npm run test:matrix`; a sample of them in every run). Other cells say what is lacking, and so do `govauth create` and `govauth validate`. A profile of your own is judged by the same rules.',
);

const lacks: Readonly<Record<Lack, Text>> = {
  flow: text('流程', 'flow'),
  dialect: text('报文写法', 'dialect'),
  signature: text('签名', 'signature'),
};

/** Docs of `docs/stacks`. */
export function stacksPage(language: Language): string {
  const head = [say(text('平台', 'Platform'), language), ...stacks.map(({ id }) => code(id))];
  const rows = profiles.map((profile) => [
    `[${code(profile.id)}](../reference/platforms/${pageName(profile.id, language)})`,
    ...stacks.map((stack) => {
      const lack = lackOf(stack, profile);
      return lack ? `– ${say(lacks[lack], language)}` : '✓';
    }),
  ]);
  return page([`# ${say(title, language)}`, say(lead, language), table(head, rows)]);
}
