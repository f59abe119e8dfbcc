// The comment is one that silences, in the language of the file.
import { describe, expect, it } from 'vitest';
import { suppressionsIn } from '../project/suppressions.ts';
import { silencingComment } from './silencing-comment.ts';

describe('silencingComment', () => {
  it.each([
    ['govauth.config.json', '// '],
    ['src/main/java/A.java', '// '],
    ['pom.xml', '<!-- '],
    ['src/App.vue', '<!-- '],
    ['php.ini', '; '],
    ['.env', '# '],
    ['deploy/.env.production', '# '],
    ['application-prod.yml', '# '],
    ['nginx.conf', '# '],
  ])('in %s', (path, begin) => {
    const comment = silencingComment(path, 'a-b', ' 前置设备\n终止 TLS ') ?? '';
    expect(comment.startsWith(begin)).toBe(true);
    expect(suppressionsIn(comment)).toMatchObject([{ rules: ['a-b'], reason: '前置设备 终止 TLS' }]);
  });

  it('has none for a file that takes no comments', () => {
    expect(silencingComment('package.json', 'a-b', 'x')).toBeUndefined();
  });
});
