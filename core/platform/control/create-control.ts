// Puts the table of operations over a running platform.
import type { JsonObject } from '../../dialect/message.ts';
import type { Context } from '../context.ts';
import type { Control } from './control.ts';
import type { KnownNames, Reading } from './field.ts';
import { findOperation } from './find-operation.ts';
import { mistakeError } from './mistake-error.ts';
import { type Operation, refuseInapplicable } from './operation.ts';
import { platformState } from './platform-state.ts';
import { type Playing, playScript } from './play-script.ts';
import type { Script } from './script.ts';
import { waitForRequest } from './wait-for-request.ts';

export function createControl(context: Context, known: KnownNames): Control {
  let script: Script = [];
  let playing: Playing | undefined;

  const reading = (): Reading => ({ path: [], known, mistakes: [] });

  async function carryOut(operation: Operation, values: JsonObject): Promise<JsonObject> {
    refuseInapplicable(operation, context);
    const at = reading();
    const action = operation.prepare(values, at);
    const [mistake] = at.mistakes;
    if (mistake) throw mistakeError(mistake);
    return (await action?.(context)) ?? {};
  }

  async function begin(steps: Script): Promise<void> {
    playing?.stop();
    script = steps;
    playing = playScript(context, script, ({ operation, values }) =>
      carryOut(findOperation(operation), values),
    );
    await playing.started;
  }

  return {
    state: async () => ({
      ...(await platformState(context)),
      ...(script.length > 0 ? { script: { ...playing?.state() } as JsonObject } : {}),
    }),
    async perform(id, values = {}) {
      const operation = findOperation(id);
      const answer = await carryOut(operation, values);
      if (operation.restarts) await begin(script);
      return answer;
    },
    expect: (wanted, signal) => waitForRequest(context.log, wanted, signal),
    observe: context.log.observe,
    play: begin,
    settled: async () => playing?.settled(),
    known,
  };
}
