// Who tried HTTP Basic and failed is told to try again (RFC 6749 §5.2).
import type { HttpAnswer } from '../../../dialect/message.ts';
import { withHeaders } from '../../answers.ts';
import type { TokenCase } from './token-case.ts';

export const withBasicChallenge = ({ authentication }: TokenCase, answer: HttpAnswer): HttpAnswer =>
  authentication === 'client_secret_basic' && answer.status === 401
    ? withHeaders(answer, { 'www-authenticate': 'Basic realm="token", error="invalid_client"' })
    : answer;
