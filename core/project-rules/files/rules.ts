// Rules about the files themselves.
import type { ProjectRule } from '../project-rule.ts';
import { fileEncodingUtf8 } from './file-encoding-utf8.ts';
import { fileSyntax } from './file-syntax.ts';
import { profileSound } from './profile-sound.ts';
import { suppressionReasoned } from './suppression-reasoned.ts';

export const fileRules: readonly ProjectRule[] = [
  fileSyntax,
  fileEncodingUtf8,
  profileSound,
  suppressionReasoned,
];
