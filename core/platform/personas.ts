// The invented people of the test platform. Region codes 99…, phone numbers 100…: nobody can have them.

import { text } from '../text.ts';
import type { Persona } from './platform-shape.ts';

/** A grey silhouette, 16 × 16. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAMAAAAoLQ9TAAAABlBMVEXr8PcfWqbi+nuDAAAAJUlEQVR42mNgIBcwAgE6H0WEsACGGWQ6A9kQRkZUEUZGNBH8AgAZ1QBHM7MhAgAAAABJRU5ErkJggg==';

/** The first one is who an unattended login takes. */
export const personas: readonly Persona[] = [
  {
    id: 'li-xin',
    title: text('普通工作人员，资料齐全', 'Ordinary staff member with complete data'),
    claims: {
      sub: 'U99000001',
      name: '李昕',
      preferred_username: 'lixin',
      nickname: '小李',
      employee_number: 'E990001',
      org_code: '990100-01',
      user_type: '1',
      verified: 'true',
      assurance_level: 'L3',
      email: 'lixin@example.invalid',
      phone_number: '10000000001',
      id_type: 1,
      id_number: '990100199001010012',
      picture,
      gender: 'male',
      region_code: '990100',
    },
  },
  {
    id: 'zhao-jida',
    title: text('姓名含生僻字（其一为四字节编码）', 'Name with rare characters, one of four bytes'),
    claims: {
      sub: 'U99000002',
      name: '赵𠮷龘',
      preferred_username: 'zhaojida',
      email: 'zhaojida@example.invalid',
      phone_number: '10000000002',
      id_type: 1,
      id_number: '99010019850612159X',
      picture,
      gender: 'male',
      region_code: '990100',
    },
  },
  {
    id: 'ayinuer',
    title: text('少数民族姓名，带间隔号', 'Minority name with a middle dot'),
    claims: {
      sub: 'U99000003',
      name: '阿依努尔·图尔荪',
      preferred_username: 'ayinuer',
      email: 'ayinuer@example.invalid',
      phone_number: '10000000003',
      id_type: 1,
      id_number: '990200199211030041',
      picture,
      gender: 'female',
      region_code: '990200',
    },
  },
  {
    id: 'chen-mo',
    title: text('未登记手机号码、邮箱和头像', 'No mobile number, e-mail or portrait on record'),
    claims: {
      sub: 'U99000004',
      name: '陈默',
      preferred_username: 'chenmo',
      id_type: 1,
      id_number: '990100197809200047',
      gender: 'female',
      region_code: '',
    },
  },
  {
    id: 'wang-wei-1',
    title: text('与另一人同名同姓（甲）', 'Shares the name with another person (first)'),
    claims: {
      sub: 'U99000005',
      name: '王伟',
      preferred_username: 'wangwei',
      email: 'wangwei@example.invalid',
      phone_number: '10000000005',
      id_type: 1,
      id_number: '990300198803080051',
      picture,
      gender: 'male',
      region_code: '990300',
    },
  },
  {
    id: 'wang-wei-2',
    title: text('与另一人同名同姓（乙）', 'Shares the name with another person (second)'),
    claims: {
      sub: 'U99000006',
      name: '王伟',
      preferred_username: 'wangwei2',
      email: 'wangwei2@example.invalid',
      phone_number: '10000000006',
      id_type: 1,
      id_number: '990100199507150071',
      picture,
      gender: 'male',
      region_code: '990100',
    },
  },
];
