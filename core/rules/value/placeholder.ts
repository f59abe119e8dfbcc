// What a value looks like that somebody left to be filled in: a table of patterns.

/** In prose and technical values alike. */
const anywhere = [
  /(?<![A-Za-z0-9])[xX]{3,}(?![A-Za-z0-9])/,
  /[xX×]{2,}(?:省|市|县|区|系统|平台|单位|公司|局|厅|部门|中心|项目)/,
  /某某|待填写|^(?:待填|待补充|待定)$/,
  /(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])/,
  /^<[^<>=/]{3,}>$/,
] as const;

/** In ids and URLs only, where words such as these are never meant. */
const inTechnical = [
  /(?<![A-Za-z])your(?![a-z])[-_. ]?\w*/i,
  /申请的|你的|您的|这里填|此处填|请填写|请替换|替换为|示例/,
  /<[^<>]+>/,
  /(?:change|replace|fill)[-_ ]?me|place[-_ ]?holder/i,
  /^(\d)\1{3,}$|^12345678?9?0?$/,
  /^[a-z]+:\/\/(?:[^/:@]*[.-])?example(?=[.:/?#-]|$)[^/:]*/i,
] as const;

/** What every placeholder has a part of: most values are done with after this one look. */
const suspicious =
  /[xX×][xX×]|某某|待|TODO|FIXME|TBD|<|your|(?:change|replace|fill)[-_ ]?me|holder|example|的|里填|处填|填写|替换|示例|^\d+$/i;

const patterns = { prose: anywhere, technical: [...anywhere, ...inTechnical] } as const;

/** The part of `value` that is a placeholder. */
export function placeholderIn(value: string, kind: keyof typeof patterns): string | undefined {
  if (!suspicious.test(value)) return undefined;
  for (const pattern of patterns[kind]) {
    const match = pattern.exec(value);
    if (match) return match[0];
  }
  return undefined;
}
