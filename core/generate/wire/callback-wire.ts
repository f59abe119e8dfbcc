// The callback: the platform's names of the parameters it brings back.
import type { Profile } from '../../profile/profile.ts';
import { parameterIn } from './parameter-in.ts';

export function callbackWire({ callback }: Profile) {
  const named = (name: string) => parameterIn(callback.parameters, name);
  const names = {
    code: named('code'),
    state: named('state'),
    error: named('error'),
    error_description: named('error_description'),
  };
  const list = Object.entries(names)
    .filter(([, { sent }]) => sent)
    .map(([standard, { name }]) => ({ standard, name }));
  return { ...names, list, renamed: list.some(({ standard, name }) => standard !== name) };
}
