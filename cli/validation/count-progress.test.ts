// The line of progress: seen only where somebody watches, not too often, and gone when other things are written.
import { describe, expect, it } from 'vitest';
import { createCountProgress } from './count-progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = createCountProgress(
    { say: ({ en }) => en },
    { isTTY, write: (words) => written.push(words) },
    () => time,
  );
  const pass = (milliseconds: number) => {
    time += milliseconds;
    progress.count();
  };
  return { written, pass, clear: progress.clear };
}

describe('createCountProgress', () => {
  it('counts, a few times a second, and leaves nothing behind', () => {
    const { written, pass, clear } = watched(true);
    for (const wait of [10, 10, 200, 10, 300]) pass(wait);
    clear();
    clear();
    const line = (count: number) => `${count} systems validated… Ctrl+C cancels`;
    expect(written).toEqual([line(3), '\r\u001b[K', line(5), '\r\u001b[K']);
  });

  it('says nothing to a pipe', () => {
    const { written, pass, clear } = watched(false);
    pass(1000);
    clear();
    expect(written).toEqual([]);
  });
});
