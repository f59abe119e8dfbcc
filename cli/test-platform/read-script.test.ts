import { describe, expect, it } from 'vitest';
import { UserError } from '../../core/errors.ts';
import { createTrial } from '../../core/platform/trial.ts';
import { parseScript } from './read-script.ts';

const { known } = createTrial('oidc-generic').platform.control;

const lineOf = (content: string): number | string | undefined => {
  try {
    parseScript(content, 'script.json', known);
    return 'nothing thrown';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.place?.file).toBe('script.json');
    return error.place?.line;
  }
};

it('reads comments and trailing commas', () => {
  const script = '[\n  // a comment\n  { "do": { "clock": { "shift": 5, }, }, },\n]';
  expect(parseScript(script, 'script.json', known)).toEqual([
    { actions: [{ operation: 'clock', values: { shift: 5 } }] },
  ]);
});

describe('tells the line of', () => {
  it.each<[string, string, number]>([
    ['broken syntax', '[\n  { "do": }\n]', 2],
    ['an empty file', '', 1],
    ['an unknown operation', '[\n  {\n    "do": {\n      "nonsense": {}\n    }\n  }\n]', 4],
    [
      'a wrong value',
      '[\n  { "do": {\n    "network": { "endpoint": "token",\n      "status": 404 } } }\n]',
      4,
    ],
    ['a fault there is not', '[{ "do": { "faults": {\n "faults": [\n "code-expird"] } } }]', 3],
    ['a name that stands twice', '[{\n "do": { "clock": {},\n "clock": {} } }]', 3],
    ['a wrong occasion', '[\n\n{ "after": { "login": "nobody" }, "do": { "reset": {} } }]', 3],
  ])('%s', (_, content, line) => {
    expect(lineOf(content)).toBe(line);
  });
});
