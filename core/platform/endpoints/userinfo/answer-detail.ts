// The second endpoint of platforms whose userinfo answer only says who it is: gives the claims of a subject.
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Persona } from '../../platform-shape.ts';
import type { Refusal } from '../../refusal.ts';
import { protocolError } from '../../refusal-on-wire.ts';
import { releasedClaims } from '../../released-claims.ts';
import type { Answered } from '../../seams.ts';
import { noLonger } from './answer-userinfo.ts';

const nobody: Refusal = {
  error: 'invalid_request',
  text: text('没有这个账号，或没有说明要查询哪个账号。', 'There is no such account, or none was named'),
};

function findPersona(context: Context, request: HttpRequest): Persona | Refusal {
  const asked = context.dialect.detail?.readRequest(request);
  const tokenWanted = context.profile.userinfo.detail?.token !== undefined;
  if (tokenWanted && !context.accesses.get(asked?.accessToken ?? '')) return noLonger;
  return context.personas.find(({ claims }) => claims['sub'] === asked?.subject) ?? nobody;
}

export function answerDetail(context: Context, request: HttpRequest): Handled {
  const { profile, dialect } = context;
  if (!dialect.detail) throw new Error(`platform ${profile.id} has no second endpoint`);
  const found = findPersona(context, request);
  if ('error' in found) {
    const error = protocolError(profile.userinfo.detail?.envelope, found);
    return { answer: dialect.detail.writeAnswer({ kind: 'error', error }), problem: found.text };
  }
  const { sub: _, ...others } = releasedClaims(context, found, '');
  const answered: Answered = context.pass('detail', { kind: 'success', value: others });
  return { answer: dialect.detail.writeAnswer(answered) };
}
