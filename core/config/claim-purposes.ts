// What a claim is usually collected for: a first draft for the integrator, who has to answer for it (PIPL Art. 6).
import type { Claim } from '../profile/profile.ts';
import { type Text, text } from '../text.ts';

/** By standard claim name. */
const usual: Readonly<Record<string, Text>> = {
  sub: text('识别账号，与本地账号绑定', 'Recognises the account and binds it to a local one'),
  name: text('在页面上显示当前登录人的姓名', 'Shows on the page who is signed in'),
  preferred_username: text('在页面上显示当前登录的账号', 'Shows on the page which account is signed in'),
  email: text('发送办理进度的通知邮件', 'Sends notice of progress by mail'),
  phone_number: text('首次登录绑定账号时核对是不是本人', 'Confirms the person when an account is bound'),
  gender: text('在通知中使用恰当的称谓', 'Chooses the form of address in notices'),
  region_code: text('按行政区划分派待办事项', 'Routes work items by region'),
};

/** Marked so that validation asks for a purpose of one's own: nothing usual justifies collecting it. */
const owed = ({ title }: Pick<Claim, 'title'>): Text =>
  text(`待填写：为什么必须收集${title.zh}`, `TODO: why ${title.en} has to be collected`);

/** The purpose to begin with for `name`; `claim` as the profile has it. */
export function draftPurpose(name: string, claim: Claim | undefined): Text {
  const known = Object.hasOwn(usual, name) && claim?.sensitivity !== 'sensitive' ? usual[name] : undefined;
  return known ?? owed({ title: claim?.title ?? text(name, name) });
}
