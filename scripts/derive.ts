// `npm run derive`: writes every derived file whose content has changed, and says which.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { derivedFiles } from './derived-files.ts';
import { readDerived } from './derive/read-derived.ts';

