// Files in another encoding are told of; those that are sound are not.
import { describe, expect, it } from 'vitest';
import { createProject } from '../../project/create-project.ts';
import type { SourceFile } from '../../project/project.ts';
import { fileEncodingUtf8 } from './file-encoding-utf8.ts';

const told = (file: SourceFile) =>
  [...fileEncodingUtf8.check(createProject({ files: [file], resolveProfile: () => undefined }).project)].map(
    ({ at, message }) => [at.file, at.line, at.length, message.en.split(',')[0]],
  );

describe('file-encoding-utf8', () => {
  it.each([
    ['gb18030', 'a=中', 1, 'The file is encoded in GBK (GB 18030)'],
    ['utf-16', 'a=1', 1, 'The file is encoded in UTF-16'],
    [
      'unknown',
      'a=\uFFFD',
      1,
      'The file holds bytes that are neither UTF-8 nor GBK; what was read of it may be wrong',
    ],
    [
      'unknown',
      '',
      0,
      'The file holds bytes that are neither UTF-8 nor GBK; what was read of it may be wrong',
    ],
  ] as const)('%s', (encoding, text, length, message) => {
    expect(told({ path: 'conf/application.properties', text, encoding })).toEqual([
      ['conf/application.properties', 1, length, message],
    ]);
  });

  it.each(['a=1', '\uFEFFa=中', ''])('UTF-8: %j', (text) => {
    expect(told({ path: 'application.properties', text })).toEqual([]);
  });
});
