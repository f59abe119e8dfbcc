// A refresh asks for no more than was granted (RFC 6749 §6).
import { text } from '../../../text.ts';
import type { TokenCheck } from './token-case.ts';

export const refreshScope: TokenCheck = ({ parameters, refresh }) => {
  const granted = (refresh?.scope ?? '').split(' ');
  const more = (parameters['scope'] ?? '')
    .split(' ')
    .filter(Boolean)
    .find((scope) => !granted.includes(scope));
  return more === undefined
    ? undefined
    : {
        error: 'invalid_scope',
        text: text(
          `scope 中的“${more}”当初未获授权（已授权：${granted.join(' ')}）。`,
          `The scope ${more} was not granted at first (granted: ${granted.join(' ')})`,
        ),
      };
};
