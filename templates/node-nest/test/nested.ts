// 按点分的路径摆放 JSON 的成员：假平台据此作答，测试据此改坏应答。

export type Members = Record<string, unknown>;

/** into 的副本，其中 path（如 data.user.id）处是 value；途中没有的层随手建。 */
export function put(into: unknown, path: string, value: unknown): Members {
  const [name = '', ...rest] = path.split('.');
  const members = typeof into === 'object' && !Array.isArray(into) ? { ...(into as Members) } : {};
  members[name] = rest.length === 0 ? value : put(members[name], rest.join('.'), value);
  return members;
}

/** 一组“路径 → 值”摆成嵌套的对象，可以摆进已有的对象里。 */
export function nested(values: Members, into: Members = {}): Members {
  return Object.entries(values).reduce((made, [path, value]) => put(made, path, value), into);
}
