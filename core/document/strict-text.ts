// The value of a text that holds no mistake, by the parser of the language itself: many times faster than building a tree.
import { type PlainJson, plainJson } from './plain-json.ts';

/** Brackets nested deeper go the way that says so when they are too deep. */
const deepest = 500;

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Counts the property names in `value`, and takes the prototype from its objects: a property may have any name. */
function namesIn(value: object): number {
  let names = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (isNested(item)) names += namesIn(item);
    return names;
  }
  Object.setPrototypeOf(value, null);
  for (const name in value) {
    names++;
    const member: unknown = value[name as keyof typeof value];
    if (isNested(member)) names += namesIn(member);
  }
  return names;
}

export interface StrictText {
  readonly value: unknown;
  readonly plain: PlainJson;
}

function parsed(plain: PlainJson): StrictText | undefined {
  try {
    const value: unknown = JSON.parse(plain.text);
    const unique = (isNested(value) ? namesIn(value) : 0) === plain.names;
    return unique ? { value, plain } : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when it is broken, nested very deep, has a name twice in an object, or a name with an escape. */
export function strictText(text: string): StrictText | undefined {
  const plain = plainJson(text);
  // JSON.parse of V8 13.6 (Node 24) at times takes the backslash itself for a name of one escaped character.
  return plain && plain.depth <= deepest && !plain.escapedName ? parsed(plain) : undefined;
}
