import { expect, it } from 'vitest';
import { createClock } from './clock.ts';

const begin = Date.UTC(2026, 0, 1);

function trial() {
  let real = begin;
  const clock = createClock(() => real);
  return {
    clock,
    pass: (seconds: number) => {
      real += seconds * 1000;
    },
  };
}

it('follows the real time until told otherwise', () => {
  const { clock, pass } = trial();
  pass(5);
  expect(clock.state()).toEqual({ now: '2026-01-01T00:00:05.000Z', frozen: false, ahead: 0 });
});

it('runs on from where it was set or shifted to', () => {
  const { clock, pass } = trial();
  clock.set(Date.UTC(2030, 0, 1));
  clock.shift(-60);
  pass(10);
  expect(clock.now()).toBe(Date.UTC(2030, 0, 1) - 50_000);
});

it('stands still while it is frozen, and can be moved then', () => {
  const { clock, pass } = trial();
  clock.freeze(true);
  pass(100);
  expect(clock.now()).toBe(begin);
  clock.shift(30);
  pass(100);
  expect(clock.state()).toMatchObject({ frozen: true, now: '2026-01-01T00:00:30.000Z', ahead: -170 });
  clock.freeze(false);
  pass(1);
  expect(clock.now()).toBe(begin + 31_000);
});

it('goes back to the real time', () => {
  const { clock, pass } = trial();
  clock.freeze(true);
  clock.shift(1000);
  pass(7);
  clock.reset();
  expect(clock.state()).toMatchObject({ ahead: 0, frozen: false });
  expect(clock.now()).toBe(begin + 7000);
});
