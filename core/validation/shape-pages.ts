// What findings on a config are about when no rule was asked: its syntax and its shape (core/config/shape.ts).
import { type Text, text } from '../text.ts';

export interface ShapePage {
  /** Id of the findings. */
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  /** A text, or a fragment laid over the sound config, that has such a finding. */
  readonly example: string;
}

export const shapePages: readonly ShapePage[] = [
  {
    id: 'config-syntax',
    title: text('文件必须是合法的 JSON（允许注释）', 'The file is JSON, with comments allowed'),
    why: text(
      '缺少逗号、引号不配对或用了中文引号“”和逗号，的文件无法读取。允许 // 与 /* */ 注释和末尾逗号。',
      'A file with a missing comma, an unmatched quote or Chinese punctuation cannot be read. Comments and trailing commas are allowed.',
    ),
    example: '{ "platform": "gd-zwrz" "stack": "node-express" }',
  },
  {
    id: 'config-shape',
    title: text('各项的名称、类型与取值必须符合结构', 'Names, types and values have the expected shape'),
    why: text(
      '缺少必填项、名称写错、类型不对（如给数字加了引号）或取值不在范围内时，后面的规则无从判断。完整结构见 schemas/govauth.config.schema.json，编辑器会据此补全和提示。',
      'With a missing part, a mistyped name, a wrong type (a number in quotes) or a value out of range, no rule can judge the rest. The whole shape stands in schemas/govauth.config.schema.json; the editor completes by it.',
    ),
    example: '{ "session": { "idleMinutes": "30" } }',
  },
];
