// People whose names break systems: too long, like markup, with blanks around, in Latin letters, with an emoji.
import { text } from '../../text.ts';
import type { Persona } from '../platform-shape.ts';
import { picture } from './picture.ts';

export const hardNames: readonly Persona[] = [
  {
    id: 'long-name',
    title: text('姓名很长（46 个字符）', 'A very long name (46 characters)'),
    claims: {
      sub: 'U99000007',
      name: '艾力克木江·阿布都热合曼·买买提依明·托合提阿吉·努尔买买提·阿不都克里木·吐尔逊江·玉素甫',
      preferred_username: 'alikemujiang.abudurehemaan.maimaitiyiming.tuohetiaji',
      email: 'alikemujiang.abudurehemaan.maimaitiyiming.tuohetiaji@example.invalid',
      phone_number: '10000000007',
      id_type: 1,
      id_number: '990100198701010078',
      picture,
      gender: 'male',
      region_code: '990100',
    },
  },
  {
    id: 'markup-name',
    title: text(
      '姓名含撇号、引号和尖括号，应原样显示',
      'Name with apostrophe, quotes and angle brackets, to be shown as typed',
    ),
    claims: {
      sub: 'U99000008',
      name: `欧'妮"尔 <b>安</b> & 玛丽`,
      preferred_username: "o'neil",
      email: 'oneil@example.invalid',
      phone_number: '10000000008',
      id_type: 1,
      id_number: '99020019910202008X',
      picture,
      gender: 'female',
      region_code: '990200',
    },
  },
  {
    id: 'blank-name',
    title: text('姓名前后有空格，中间有全角空格', 'Blanks around the name and a full-width one within'),
    claims: {
      sub: 'U99000009',
      name: ' 孙　晓 ',
      preferred_username: ' sunxiao ',
      email: 'sunxiao@example.invalid',
      phone_number: '10000000009',
      id_type: 1,
      id_number: '990100199303030094',
      picture,
      gender: 'male',
      region_code: '990100',
    },
  },
  {
    id: 'emoji-name',
    title: text('姓名含表情符号（由多个码点组成）', 'Name with an emoji made of several code points'),
    claims: {
      sub: 'U99000010',
      name: '周👩🏽‍💻小蓝',
      preferred_username: 'zhouxiaolan',
      email: 'zhouxiaolan@example.invalid',
      phone_number: '10000000010',
      id_type: 1,
      id_number: '990300198404040108',
      picture,
      gender: 'female',
      region_code: '990300',
    },
  },
  {
    id: 'foreign-passport',
    title: text('外籍人员，护照，拉丁字母姓名', 'Foreign national with a passport and a Latin name'),
    claims: {
      sub: 'U99000011',
      name: 'Zoë Brontë-Łukasiewicz',
      preferred_username: 'zoe.bronte',
      email: 'zoe.bronte@example.invalid',
      phone_number: '10000000011',
      id_type: 2,
      id_number: 'X99000011',
      picture,
      gender: 'female',
      region_code: '',
    },
  },
];
