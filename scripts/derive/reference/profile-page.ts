// The reference page of the profile format, for whoever describes a platform of his own.
import type { TitledSchema } from '../../../core/document/titled-schema.ts';
import { profiles } from '../../../core/profile/profiles.ts';
import { profileSchema } from '../../../core/profile/schema.ts';
import { type Language, say, text } from '../../../core/text.ts';
import { code, page, table } from './markdown.ts';
import { fields } from './schema-fields.ts';

const schema: TitledSchema = profileSchema;

const title = text('平台档案参考', 'Reference of platform profiles');
const lead = text(
  '平台档案是一个 JSON 文件，写明一个身份认证平台的接口与标准（RFC 6749、OpenID Connect）的不同之处；工具的问题、规则、测试平台、登录实测与生成的代码都由它得出。自有档案放在工程里，`platform` 写成 `./文件名`；从最接近的内置档案改起最省事。',
  'A profile is a JSON file that says where the interface of an identity platform differs from the standards (RFC 6749, OpenID Connect). Questions, rules, the test platform, the login test and generated code all follow from it. A profile of your own stands in the project and is named as `./file` in `platform`; start from the shipped one that is nearest.',
);
const shipped = text('内置档案', 'Shipped profiles');
const allFields = text('全部字段', 'All fields');

const head = {
  zh: ['字段', '类型或可选值', '必填', '说明'],
  en: ['Field', 'Type or values', 'Required', 'Meaning'],
} as const;

export const pageName = (name: string, language: Language): string =>
  language === 'zh' ? `${name}.zh-CN.md` : `${name}.md`;

export function profilePage(language: Language): string {
  const rows = profiles.map(({ id, title: name, description }) => [
    `[${code(id)}](platforms/${pageName(id, language)})`,
    say(name, language),
    say(description, language),
  ]);
  return page([
    `# ${say(title, language)}`,
    say(lead, language),
    `## ${say(shipped, language)}`,
    table(language === 'zh' ? ['标识', '平台', '说明'] : ['Id', 'Platform', 'Description'], rows),
    `## ${say(allFields, language)}`,
    table(head[language], [...fields(schema, '', language)]),
  ]);
}
