// A bounded map whose entries expire: what the platform remembers between requests.

export interface Shelf<Value> {
  readonly get: (key: string) => Value | undefined;
  /** `lifetime` in seconds. The oldest entry makes room when the shelf is full. */
  readonly put: (key: string, value: Value, lifetime: number) => void;
  readonly remove: (key: string) => void;
  /** Removes what `matches`; how many that were, not counting those that had expired. */
  readonly removeWhere: (matches: (value: Value) => boolean) => number;
  /** Of what has not expired. */
  readonly values: () => readonly Value[];
  readonly size: () => number;
}

export function createShelf<Value>(now: () => number, capacity = 10_000): Shelf<Value> {
  const entries = new Map<string, { readonly value: Value; readonly expiresAt: number }>();
  const remove = (key: string) => void entries.delete(key);
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry && entry.expiresAt > now()) return entry.value;
      remove(key);
      return undefined;
    },
    put(key, value, lifetime) {
      remove(key);
      const [oldest] = entries.keys();
      if (entries.size >= capacity && oldest !== undefined) remove(oldest);
      entries.set(key, { value, expiresAt: now() + lifetime * 1000 });
    },
    remove,
    removeWhere(matches) {
      const found = [...entries].filter(([, { value }]) => matches(value));
      for (const [key] of found) remove(key);
      return found.filter(([, { expiresAt }]) => expiresAt > now()).length;
    },
    values: () =>
      [...entries.values()].filter(({ expiresAt }) => expiresAt > now()).map(({ value }) => value),
    size: () => entries.size,
  };
}
