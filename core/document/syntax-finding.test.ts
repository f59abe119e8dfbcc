import { describe, expect, it } from 'vitest';
import { parseText } from './parse.ts';
import { syntaxFinding } from './syntax-finding.ts';

const find = (text: string) => syntaxFinding(parseText(text), 'config-syntax');
const mend = (source: string): string => {
  const [edit] = find(source)?.fix?.edits ?? [];
  return edit
    ? source.slice(0, edit.offset) + edit.newText + source.slice(edit.offset + edit.length)
    : source;
};

describe('syntaxFinding', () => {
  it('has nothing to say of a sound text', () => {
    expect(find('{} // end')).toBeUndefined();
  });

  it.each([
    ['', '空'],
    ['  // nothing\n', '空'],
    ['{"a": }', '缺少值'],
    ['{"a" 1}', '冒号'],
    ['{"a": 1', '花括号'],
    ['{"a": [1}', '逗号|方括号'],
    ['{"a": "x\n"}', '双引号'],
    ['{"a": "\\d"}', '反斜杠'],
    ['{"a": "\\u12"}', '十六进制'],
    ['{"a": tru}', '“tru”'],
    ['{a: 1}', '“a”'],
    ['{"a": 1}}', '已结束'],
    ['{} /* open', '注释'],
    ['{"a": 1.}', '数字'],
  ])('%j', (source, words) => {
    const finding = find(source);
    expect(finding).toMatchObject({ id: 'config-syntax', severity: 'error' });
    expect(finding?.message.zh).toMatch(new RegExp(words));
  });

  it.each([
    ['{"a": 1 "b": 2}', '{"a": 1, "b": 2}'],
    ['{"a": {"x": 1} // one, two\n  "b": 2}', '{"a": {"x": 1}, // one, two\n  "b": 2}'],
    ['{"a"：1}', '{"a":1}'],
    ['{"a": 1，"b": 2}', '{"a": 1,"b": 2}'],
    ['["a" "b"]', '["a", "b"]'],
  ])('mends %j', (broken, sound) => {
    expect(mend(broken)).toBe(sound);
    expect(find(sound)).toBeUndefined();
  });
});
