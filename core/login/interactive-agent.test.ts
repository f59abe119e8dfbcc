import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { createInteractiveAgent, type InteractiveAgentParts } from './interactive-agent.ts';

const until = 'http://localhost:3000/cb';
const never = () => new Promise<never>(() => undefined);
const inUse = new UserError({
  code: 'callback-port-in-use',
  text: text('占用', 'in use'),
  hint: text('停', 'stop'),
});

function agentWith(change: Partial<InteractiveAgentParts>) {
  const seen = {
    told: [] as string[],
    opened: [] as string[],
    closed: 0,
    close: () => {
      seen.closed += 1;
    },
  };
  const agent = createInteractiveAgent({
    listen: async () => ({ callback: never(), close: async () => seen.close() }),
    open: async (url) => void seen.opened.push(url),
    tell: ({ zh }) => seen.told.push(zh),
    ...change,
  });
  const abort = new AbortController();
  const go = () =>
    agent('https://p.example/a', abort.signal, { purpose: 'login', until, observe: () => undefined });
  return { go, seen, abort };
}

describe('the interactive agent', () => {
  it('opens the browser, says what to look for, and takes what the listener got', async () => {
    let closed = 0;
    const close = async () => {
      closed += 1;
    };
    const { go, seen } = agentWith({
      listen: async () => ({ callback: Promise.resolve(`${until}?code=1`), close }),
    });
    expect(await go()).toBe(`${until}?code=1`);
    expect(seen.opened).toEqual(['https://p.example/a']);
    expect(seen.told[0]).toMatch(/https:\/\/p\.example\/a.*回调地址未登记/s);
    expect(closed).toBe(1);
  });

  it('takes a pasted address when that comes first, and closes the listener', async () => {
    const { go, seen } = agentWith({ askForCallback: async () => `${until}?code=2` });
    expect(await go()).toBe(`${until}?code=2`);
    expect(seen.closed).toBe(1);
  });

  it('asks for the address when the port is taken', async () => {
    const { go, seen } = agentWith({
      listen: () => Promise.reject(inUse),
      askForCallback: async () => `${until}?code=3`,
    });
    expect(await go()).toBe(`${until}?code=3`);
    expect(seen.told[0]).toBe('占用');
  });

  it('fails when the port is taken and nobody can be asked', async () => {
    await expect(agentWith({ listen: () => Promise.reject(inUse) }).go()).rejects.toBe(inUse);
  });

  it('goes on when no browser can be opened', async () => {
    const { go } = agentWith({
      open: () => Promise.reject(new Error('none')),
      askForCallback: async () => `${until}?code=4`,
    });
    expect(await go()).toBe(`${until}?code=4`);
  });

  it('gives up in the end, with what to look for, and tells who asks', async () => {
    let told: AbortSignal | undefined;
    const { go, seen } = agentWith({
      patience: 20,
      askForCallback: (_, signal) => {
        told = signal;
        return never();
      },
    });
    await expect(go()).rejects.toMatchObject({ code: 'login-not-finished' });
    expect([told?.aborted, seen.closed]).toEqual([true, 1]);
  });

  it('stops when told, with the reason given', async () => {
    const { go, abort, seen } = agentWith({});
    const gone = go();
    setTimeout(() => abort.abort(new Error('enough')), 5);
    await expect(gone).rejects.toThrow('enough');
    expect(seen.closed).toBe(1);
  });
});
