// The account under a key, made when there is none.
import type { Account, Party } from './parts.ts';

export function rememberAccount({ memory }: Party, key: string, account: Account): Account {
  const known = memory.accounts.get(key) ?? account;
  memory.accounts.set(key, known);
  return known;
}
