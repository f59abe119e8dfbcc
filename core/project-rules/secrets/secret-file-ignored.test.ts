// .env files with secrets: tracked, about to be, ignored; the line added to .gitignore.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { secretFileIgnored } from './secret-file-ignored.ts';

const secret = 'Qk7vX2mP9sLt4ZcR8wYb';
const judged = (files: Readonly<Record<string, string>>) => judgedProject(secretFileIgnored, files);

describe('secret-file-ignored', () => {
  it.each([
    [{ '.gitignore': '', '.env': `A=1\nCLIENT_SECRET=${secret}\n` }, '.env:2', 'tracked by git'],
    [
      { '.gitignore': '', '.env.production': `APP_KEY=base64:${secret}${secret}=\n` },
      '.env.production:1',
      'tracked by git',
    ],
    [
      { '.gitignore': '', 'api/.env': `untracked:DB_PASSWORD="xT5-Zw88-kkQ1-mm2"\n` },
      'api/.env:1',
      'next git add',
    ],
    [
      { '.gitignore': '', '.env.development': `REDIS_URL=redis://:${secret}@10.99.1.2:6379\n` },
      '.env.development:1',
      'tracked',
    ],
  ])('refuses %j', (files, where, said) => {
    const found = judged(files);
    expect(found.map((one) => [one.where, one.severity])).toEqual([[where, undefined]]);
    expect(found[0]?.message.en).toContain(said);
    expect(JSON.stringify([found[0]?.message, found[0]?.hint])).not.toContain(secret);
  });

  it.each([
    [{ '.gitignore': '.env\n', '.env': `CLIENT_SECRET=${secret}\n` }],
    [{ '.env': `CLIENT_SECRET=${secret}\n` }],
    [{ '.gitignore': '', '.env': 'CLIENT_SECRET=\nVITE_APP_BASE_API=/prod-api\nPORT=3000\n' }],
    [{ '.gitignore': '', '.env': 'CLIENT_SECRET=your-client-secret\nDB_PASSWORD=root\nJWT_SECRET=${JWT}\n' }],
    [{ '.gitignore': '', '.env.example': `CLIENT_SECRET=${secret}\n` }],
    [{ '.gitignore': '', 'test/fixtures/.env': `CLIENT_SECRET=${secret}\n` }],
    [{ '.gitignore': '', '.env': `CLIENT_ID=${secret}\n` }],
  ])('accepts %j', (files) => {
    expect(judged(files)).toEqual([]);
  });

  it.each([
    ['node_modules\r\ndist', 'node_modules\r\ndist\r\n/.env\r\n'],
    ['node_modules\n', 'node_modules\n/.env\n'],
    ['', '/.env\n'],
  ])('adds a line to %j', (gitignore, expected) => {
    const [finding] = judged({ '.gitignore': gitignore, '.env': `untracked:CLIENT_SECRET=${secret}\n` });
    expect(finding?.mended?.['.gitignore']).toBe(expected);
  });

  it('names the file as the nearest .gitignore sees it; none is offered for what is tracked', () => {
    const env = { 'api/.env': `untracked:CLIENT_SECRET=${secret}\n` };
    expect(judged({ '.gitignore': '', ...env })[0]?.mended?.['.gitignore']).toBe('/api/.env\n');
    const [near] = judged({ '.gitignore': '', 'api/.gitignore': '', ...env });
    expect(near?.fix?.edits).toMatchObject([{ file: 'api/.gitignore', newText: '/.env\n' }]);
    expect(judged({ '.gitignore': '', '.env': `CLIENT_SECRET=${secret}\n` })[0]?.fix).toBeUndefined();
  });
});
