// 个人信息的展示掩码：页面、接口和日志只出现掩码后的值（GB/T 35273 7.2）。

/** 张三 → *三；只留最后一个字（按字符而不是按码元）。 */
export function maskName(name: string): string {
  const letters = [...name];
  return letters.length <= 1 ? '*'.repeat(letters.length) : '*'.repeat(letters.length - 1) + letters.at(-1);
}

/** 账号标识 → 前两位 + *** + 后两位，足以在日志里对照，不足以还原。 */
export function maskSubject(subject: string): string {
  return subject.length <= 6 ? `${subject.slice(0, 1)}***` : `${subject.slice(0, 2)}***${subject.slice(-2)}`;
}

const asTyped = (value: string) => value;

/** 每种用户信息的掩码方式；没有列出的只露头尾各两个字符。 */
const masks: Record<string, (value: string) => string> = {
  name: maskName,
  phone_number: (value) => keepEnds(value, 3, 4),
  email: (value) => keepEnds(value, 2, 4),
  id_type: asTyped,
  id_number: (value) => keepEnds(value, 3, 2),
  picture: () => '（图片，不展示）',
  gender: asTyped,
  region_code: asTyped,
};

export function maskClaim(name: string, value: string): string {
  return masks[name]?.(value) ?? keepEnds(value, 2, 2);
}

function keepEnds(value: string, head: number, tail: number): string {
  const letters = [...value];
  if (letters.length <= head + tail) return '*'.repeat(letters.length);
  return (
    letters.slice(0, head).join('') + '*'.repeat(letters.length - head - tail) + letters.slice(-tail).join('')
  );
}
