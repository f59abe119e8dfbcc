// The reference page of govauth.config.json: an example as the tool writes it, then every field.

import type { Answers } from '../../../core/config/question.ts';
import { configSchema } from '../../../core/config/schema.ts';
import { writeConfig } from '../../../core/config/write-config.ts';
import { schemaAt, type TitledSchema } from '../../../core/document/titled-schema.ts';
import { type Language, say, text } from '../../../core/text.ts';
import { code, fence, page, table } from './markdown.ts';
import { fields } from './schema-fields.ts';

const schema: TitledSchema = configSchema;

const sample: Answers = {
  'system.name': '协同办公系统',
  'system.department': '云岭市司法局',
  'system.contractor': '青禾软件有限公司',
  'client.id': 'zwrz_sfjoa01',
  'environments.production.platformBaseUrl': 'https://sso.sfj.invalid',
  'environments.production.publicBaseUrl': 'https://oa.sfj.invalid',
};

const title = text('govauth.config.json 参考', 'Reference of govauth.config.json');
const lead = text(
  '一个业务系统一份，放在工程根目录。格式是允许注释和行尾逗号的 JSON；编辑器按 `$schema` 提示，`govauth validate` 按[规则](../rules/README.md)检查。密钥只写引用，从不写在文件里。',
  'One for each business system, at the root of its project. It is JSON in which comments and trailing commas are allowed; editors complete it by `$schema`, and `govauth validate` judges it by the [rules](../rules/README.md). Secrets are referred to, never written down.',
);
const exampleTitle = text('示例', 'Example');
const exampleLead = text(
  '`govauth create` 为下面几项回答写出的文件，其余为初始值：',
  'What `govauth create` writes for a handful of answers; the rest are the values it starts with:',
);
const sections = text('顶层字段', 'Top-level fields');
const answersTitle = text('答案文件', 'Answers file');
const answersLead = text(
  '`govauth create --answers FILE` 读取同样结构的文件，知道多少写多少；名称可以用点连写（`"system.name": "…"`），`claims` 可以只写字段名。一份完整的 `govauth.config.json` 就是一份答案文件。',
  '`govauth create --answers FILE` reads a file of the same form with as much of it as is known; names may be dotted (`"system.name": "…"`), and `claims` may be names alone. A whole `govauth.config.json` is an answers file.',
);

const head = {
  zh: ['字段', '类型或可选值', '必填', '说明'],
  en: ['Field', 'Type or values', 'Required', 'Meaning'],
} as const;

function sectionOf(name: string, language: Language): string {
  const part = schemaAt(schema, [name]);
  const rows = [
    ...fields({ properties: { [name]: part ?? {} }, required: schema.required ?? [] }, '', language),
  ];
  if (rows.length < 2) return '';
  const heading = part?.['x-title'] ? `${code(name)} ${say(part['x-title'], language)}` : code(name);
  const help = part?.['x-help'] ? say(part['x-help'], language) : '';
  return page([`## ${heading}`, help, table(head[language], rows.slice(1))]).trim();
}

export function configPage(language: Language): string {
  const names = Object.keys(schema.properties ?? {});
  const top = [...fields(schema, '', language)].filter(([path]) => !/[.[]/.test(path));
  return page([
    `# ${say(title, language)}`,
    say(lead, language),
    `## ${say(exampleTitle, language)}`,
    say(exampleLead, language),
    fence('jsonc', writeConfig(sample, language)),
    `## ${say(sections, language)}`,
    table(head[language], top),
    ...names.map((name) => sectionOf(name, language)),
    `## ${say(answersTitle, language)}`,
    say(answersLead, language),
  ]);
}
