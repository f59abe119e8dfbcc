import { describe, expect, it } from 'vitest';
import { profiles } from '../profile/profiles.ts';
import { personas } from './personas.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the check character of an id number. */
const checkCharacter = (number: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11);

describe.each(personas)('$id', ({ claims }) => {
  it('is nobody: impossible region, number that is never given out', () => {
    expect(claims['id_number']).toMatch(/^99\d{4}(19|20)\d{9}[\dX]$/);
    expect(claims['phone_number'] ?? '10000000000').toMatch(/^100\d{8}$/);
    expect(claims['email'] ?? 'x@example.invalid').toMatch(/@example\.invalid$/);
  });

  it('has an id number that programs accept, fitting the sex', () => {
    const number = String(claims['id_number']);
    expect(number.at(-1)).toBe(checkCharacter(number));
    expect(Number(number.at(-2)) % 2 === 1).toBe(claims['gender'] === 'male');
  });
});

it('are six different people, two of one name', () => {
  expect(new Set(personas.map(({ claims }) => claims['sub'])).size).toBe(6);
  expect(new Set(personas.map(({ claims }) => claims['name'])).size).toBe(5);
});

it('have, together, every claim that a shipped platform tells', () => {
  const told = new Set(personas.flatMap(({ claims }) => Object.keys(claims)));
  const listed = profiles.flatMap(({ claims }) => Object.keys(claims));
  expect(listed.filter((name) => !told.has(name))).toEqual([]);
});
