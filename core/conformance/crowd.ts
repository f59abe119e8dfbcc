// More invented persons: many who differ in everything, and two who share all but what counts.
import type { Persona } from '../platform/platform-shape.ts';
import { text } from '../text.ts';

const surnames = [...'甲乙丙丁戊己庚辛壬癸'];
const givenNames = [...'子丑寅卯辰巳午未申酉戌亥'];

const person = (at: number): Persona => {
  const number = String(at).padStart(5, '0');
  const name = `${surnames[at % surnames.length]}${givenNames[Math.floor(at / surnames.length) % givenNames.length]}`;
  return {
    id: `crowd-${number}`,
    title: text('并发登录的测试人员', 'A person of the crowd'),
    claims: {
      sub: `U991${number}`,
      name: `${name}${surnames[Math.floor(at / 120) % surnames.length]}`,
      preferred_username: `crowd${number}`,
      email: `crowd${number}@example.invalid`,
      phone_number: `100001${number}`,
      id_type: 1,
      id_number: `99010019900101${number.slice(-4)}`,
      gender: 'female',
      region_code: '990100',
    },
  };
};

/** At most 1,000, all of them different. */
export const crowd = (size: number): readonly Persona[] =>
  Array.from({ length: size }, (_, at) => person(at + 1));

const shared = {
  preferred_username: 'shared.name',
  email: 'shared@example.invalid',
  phone_number: '10000200001',
  id_type: 1,
  region_code: '990100',
};

/** Two who differ in unique id and name only. */
export const twins: readonly Persona[] = [
  {
    id: 'first-twin',
    title: text(
      '与另一人登录名、邮箱、手机号相同（甲）',
      'Shares login name, e-mail and mobile with another (first)',
    ),
    claims: { ...shared, sub: 'U99200001', name: '钱初', gender: 'male', id_number: '990100199001010004' },
  },
  {
    id: 'second-twin',
    title: text(
      '与另一人登录名、邮箱、手机号相同（乙）',
      'Shares login name, e-mail and mobile with another (second)',
    ),
    claims: { ...shared, sub: 'U99200002', name: '孙续', gender: 'female', id_number: '990100199001010020' },
  },
];
