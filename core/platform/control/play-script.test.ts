import { describe, expect, it } from 'vitest';
import type { Json } from '../../dialect/message.ts';
import { createTrial } from '../trial.ts';
import { pathName, type Reading } from './field.ts';
import { readScript } from './read-script.ts';

const trialOf = () => {
  const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256' });
  const { control } = trial.platform;
  const at: Reading = { path: [], known: control.known, mistakes: [] };
  const read = (script: Json) => readScript(script, at);
  const play = async (script: Json) => control.play(read(script) ?? []);
  return { ...trial, at, read, play, control };
};

describe('a script', () => {
  it('does its steps at the start, after the n-th request, after a login', async () => {
    const trial = trialOf();
    await trial.play([
      { do: { faults: { faults: ['state-dropped'], times: 1 } } },
      { after: { request: 'token', nth: 2 }, do: { clock: { shift: 1000 }, faults: { faults: [] } } },
      { after: { login: 'chen-mo' }, do: { 'end-sessions': {}, keys: { phase: 'announce' } } },
    ]);
    expect(await trial.control.state()).toMatchObject({
      faults: [{ fault: 'state-dropped', times: 1 }],
      script: { steps: 3, done: 1, failed: 0 },
    });
    await trial.exchange(await trial.logIn());
    expect(await trial.control.state()).toMatchObject({ clock: { ahead: 0 } });
    await trial.exchange('another');
    expect(await trial.control.state()).toMatchObject({ clock: { ahead: 1000 } });
    trial.cookies.clear();
    await trial.logIn('chen-mo');
    expect(await trial.control.state()).toMatchObject({
      sessions: [],
      keys: [{ role: 'signing' }, { role: 'announced' }],
      script: { done: 3 },
    });
  });

  it('begins anew after a reset', async () => {
    const trial = trialOf();
    await trial.play([{ after: { request: 'discovery' }, do: { clock: { shift: 60 } } }]);
    const ask = () => trial.browse('GET', trial.endpoints.discovery ?? '');
    await ask();
    await ask();
    await trial.control.perform('reset');
    expect(await trial.control.state()).toMatchObject({ clock: { ahead: 0 }, script: { done: 0 } });
    await ask();
    expect(await trial.control.state()).toMatchObject({ clock: { ahead: 60 }, script: { done: 1 } });
  });

  it('counts a step that fails later, and fails at the start at once', async () => {
    const trial = trialOf();
    await trial.play([{ after: { request: 'discovery' }, do: { keys: { phase: 'retire' } } }]);
    await trial.browse('GET', trial.endpoints.discovery ?? '');
    expect(await trial.control.state()).toMatchObject({ script: { done: 0, failed: 1 } });
    await expect(trial.play([{ do: { keys: { phase: 'retire' } } }])).rejects.toMatchObject({
      code: 'key-phase',
    });
  });

  it.each<[Json, string]>([
    [{}, ''],
    [['x'], '[0]'],
    [[{ do: {} }], '[0].do'],
    [[{ after: { request: 'token' } }], '[0]'],
    [[{ do: { faults: { faults: [] } }, extra: 1 }], '[0]'],
    [[{ after: {}, do: { clock: {} } }], '[0].after'],
    [[{ after: { request: 'token', login: 'li-xin' }, do: { clock: {} } }], '[0].after'],
    [[{ after: { request: 'tokken' }, do: { clock: {} } }], '[0].after.request'],
    [[{ do: { nonsense: {} } }], '[0].do.nonsense'],
    [
      [{ do: { clock: {} } }, { do: { faults: { faults: ['state-dropped', 'nonsense'] } } }],
      '[1].do.faults.faults[1]',
    ],
    [[{ do: { network: { endpoint: 'token', limit: { requests: 1 } } } }], '[0].do.network.limit'],
  ])('%j is refused at “%s”', (script, place) => {
    const { read, at } = trialOf();
    expect(read(script)).toBeUndefined();
    expect(at.mistakes.map(({ path }) => pathName(path))).toEqual([place]);
    for (const { text, hint } of at.mistakes)
      for (const sentence of [text, hint])
        expect(sentence).toEqual({
          zh: expect.stringMatching(/\p{Script=Han}/u),
          en: expect.stringMatching(/[a-z]/),
        });
  });
});
