// A copy of an object without one of its members.

export function without<Value>(
  object: Readonly<Record<string, Value>>,
  name: string,
): Readonly<Record<string, Value>> {
  const { [name]: _, ...rest } = object;
  return rest;
}
