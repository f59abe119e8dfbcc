// Reads a script against the table of operations.
import type { Json, JsonObject } from '../../dialect/message.ts';
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { below, isObject, mistaken, type Reading } from './field.ts';
import { named, number } from './field-kinds.ts';
import { findOperation } from './find-operation.ts';
import { readFields } from './read-fields.ts';
import type { Occasion, Script, ScriptStep } from './script.ts';

export const occasionFields = {
  request: named(
    'endpoint',
    text('该端点收到请求并应答之后。', 'After this endpoint has answered a request.'),
  ),
  login: named('persona', text('此人登录之后。', 'After this persona has logged in.')),
  nth: number(text('第几次；不写为第一次。', 'Which time; the first when absent.'), {
    from: 1,
    to: 1_000_000,
    unit: text('次', 'times'),
  }),
};

const stepNames = ['after', 'do'];
const aStep = text(
  '一个步骤 { "after": { … }, "do": { … } }，after 可省略',
  'a step { "after": { … }, "do": { … } }, of which after may be left out',
);
const anOccasion = text('request 与 login 之一，可加 nth', 'either request or login, and perhaps nth');
const someActions = text(
  '一个对象，键为操作，值为它的内容，至少一项',
  'an object of operations and their values, at least one',
);

function readOccasion(given: Json, at: Reading): Occasion | undefined {
  const before = at.mistakes.length;
  const { request, login, nth = 1 } = readFields(occasionFields, given, at);
  if (at.mistakes.length > before) return undefined;
  if (request !== undefined && login === undefined) return { request, nth };
  if (login !== undefined && request === undefined) return { login, nth };
  return mistaken(at, given, anOccasion);
}

function readAction(operation: string, values: Json, at: Reading): ScriptStep['actions'][number] | undefined {
  try {
    return findOperation(operation).prepare(values, at) && { operation, values: values as JsonObject };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    at.mistakes.push({ path: at.path, text: error.text, hint: error.hint });
    return undefined;
  }
}

function readStep(given: Json, at: Reading): ScriptStep | undefined {
  if (
    !isObject(given) ||
    Object.keys(given).some((name) => !stepNames.includes(name)) ||
    given['do'] === undefined
  )
    return mistaken(at, given, aStep);
  const { after, do: actions } = given;
  const occasion = after === undefined ? undefined : readOccasion(after, below(at, 'after'));
  if (!isObject(actions) || Object.keys(actions).length === 0)
    return mistaken(below(at, 'do'), actions ?? null, someActions);
  const read = Object.entries(actions).map(([operation, values]) =>
    readAction(operation, values, below(below(at, 'do'), operation)),
  );
  return {
    ...(occasion ? { after: occasion } : {}),
    actions: read.filter((action) => action !== undefined),
  };
}

/** Undefined when there are mistakes among `at.mistakes`. */
export function readScript(given: Json, at: Reading): Script | undefined {
  if (!Array.isArray(given)) return mistaken(at, given, text('步骤的数组 [ … ]', 'an array of steps [ … ]'));
  const steps = given.map((step: Json, index) => readStep(step, below(at, index)));
  return at.mistakes.length > 0 ? undefined : steps.filter((step) => step !== undefined);
}
