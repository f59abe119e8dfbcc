// Hooks that change an answer of one endpoint as it goes out: its body as JSON, or the whole of it.
import { isObject } from '../../dialect/dotted-path.ts';
import type { Json, JsonObject } from '../../dialect/message.ts';
import type { WireAnswer } from '../platform-shape.ts';
import type { FaultFacts, Hook } from '../seams.ts';

export const answerOf = (
  endpoint: string,
  change: (answer: WireAnswer, facts: FaultFacts) => WireAnswer,
): Hook => ({
  seam: 'answer',
  change: (message, facts) =>
    message.endpoint === endpoint ? { ...message, answer: change(message.answer, facts) } : message,
});

/** `change` gets the JSON object of the answer; an answer that holds none is left alone. */
export const jsonOf = (endpoint: string, change: (body: JsonObject, facts: FaultFacts) => Json): Hook =>
  answerOf(endpoint, (answer, facts) => {
    const body: unknown = answer.body.startsWith('{') ? JSON.parse(answer.body) : undefined;
    return isObject(body) ? { ...answer, body: JSON.stringify(change(body, facts)) } : answer;
  });
