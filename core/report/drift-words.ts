// The words of a report on drift, in both languages.
import type { DriftKind } from '../login/drift/drift.ts';
import { type Text, text } from '../text.ts';

export const driftWords = {
  title: text('与平台档案对照', 'Compared with the profile'),
  help: text(
    '只显示类型与长度，不显示值。是否修改档案由您决定。',
    'Types and lengths only, no values. Whether the profile is changed is yours to decide.',
  ),
  found: text('实际', 'found'),
  expected: text('档案', 'profile'),
  change: text('可改为', 'could be'),
  open: text('仍未查明', 'still unknown'),
  kind: text('结论', 'Verdict'),
  place: text('档案位置', 'In the profile'),
} as const satisfies Readonly<Record<string, Text>>;

export const driftKinds: Readonly<Record<DriftKind, Text>> = {
  differs: text('不一致', 'differs'),
  learned: text('已查明', 'learned'),
  unlisted: text('档案未列', 'not listed'),
  unseen: text('本次未见', 'not seen'),
};
