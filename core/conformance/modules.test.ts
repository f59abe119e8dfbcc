import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { faults } from '../platform/faults.ts';
import { gatewayFaults } from '../platform/gateway/gateway-faults.ts';
import { modules, modulesOfIds, modulesOfPlan, planIds } from './modules.ts';

describe('the list', () => {
  it('has every id once, in both languages', () => {
    const ids = modules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, plays, expects, cause, hint } of modules) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { zh, en } of [title, plays, expects, cause, hint]) {
        expect(zh).toMatch(/\p{Script=Han}|^[\w\s.=-]+$/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('plays every fault that reaches a system', () => {
    const played = modules.flatMap((module) => module.faults);
    const byHand = ['authorization-denied', 'redirect-uri-rejected'];
    const missing = faults.map(({ id, ...fault }) => [id, (fault as { module?: string }).module ?? id]);
    const ids = modules.map(({ id }) => id);
    expect(
      missing.filter(
        ([id = '', module = '']) => !played.includes(id) && !byHand.includes(id) && !ids.includes(module),
      ),
    ).toEqual([]);
  });

  it('plays every fault of the gateway, in the plan about it', () => {
    const ids = modulesOfPlan('gateway').map(({ id }) => id);
    expect(gatewayFaults.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has the suite’s modules of a client with the code flow', () => {
    expect(modules.filter(({ id }) => id.startsWith('client-test')).length).toBeGreaterThanOrEqual(43);
  });
});

describe('a plan', () => {
  it.each(planIds)('%s has modules', (plan) => {
    expect(modulesOfPlan(plan).length).toBeGreaterThan(0);
  });

  it('full has all of them', () => {
    expect(modulesOfPlan('full')).toEqual(modules);
  });
});

it('names the nearest module for one that nobody knows', () => {
  expect(() => modulesOfIds(['login-crsf'])).toThrow(UserError);
  try {
    modulesOfIds(['client-test', 'login-crsf']);
  } catch (error) {
    expect((error as UserError).hint.en).toContain('login-csrf');
  }
  expect(modulesOfIds(['login-csrf', 'client-test']).map(({ id }) => id)).toEqual([
    'client-test',
    'login-csrf',
  ]);
});
