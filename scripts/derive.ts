// `npm run derive`: writes every derived file whose content has changed, removes those that nothing makes, and says which.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { read, stale, write } from './derive/on-disk.ts';
import { derivedFiles, derivedPlaces } from './derived-files.ts';
import { inLanguage } from './say.mjs';

let changes = 0;

for (const { path, make } of derivedFiles) {
  const content = make();
  if (read(path) === content) continue;
  write(path, content);
  changes++;
  console.log(inLanguage(`已更新 ${path}`, `written  ${path}`));
}
for (const path of stale(derivedPlaces, derivedFiles)) {
  rmSync(join(import.meta.dirname, '..', path));
  changes++;
  console.log(inLanguage(`已删除 ${path}`, `removed  ${path}`));
}
if (changes === 0) console.log(inLanguage('派生文件均为最新。', 'All derived files are current.'));
