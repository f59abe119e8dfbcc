// .env, .env.example and what keeps them out of git.
import type { Breakage } from '../breakage.ts';
import { node } from './stack-groups.ts';

const file = '.env';
const example = '.env.example';

export const variableBreakages: readonly Breakage[] = [
  { file: '.gitignore', find: /^\.env$/, put: '.envs', rules: ['secret-file-ignored'], told: ['.env'] },
  { file: '.gitignore', find: /^\.env$/, rules: ['secret-file-ignored'], told: ['.env'] },
  {
    file,
    find: /^CLIENT_SECRET=/,
    below: 'VITE_CLIENT_SECRET=Qm4vT9xLr2Wz7KpYc8NdHs5b',
    rules: ['secret-not-in-front-end'],
  },
  {
    file: example,
    find: /^CLIENT_SECRET=/,
    put: 'CLIENT_SECRET=Qm4vT9xLr2Wz7KpYc8NdHs5b',
    rules: ['example-file-without-secrets'],
  },
  {
    file: example,
    find: /^SESSION_SECRET=/,
    put: 'SESSION_SECRET=f3Kp9LxQ2vZr8TnWc5YbHs7dMj4gRe6uAo1iPq0tXyUwVzBn',
    rules: ['example-file-without-secrets'],
  },
  {
    file: example,
    find: /^DATABASE_PASSWORD=/,
    put: 'DATABASE_PASSWORD=Qm4vT9xLr2Wz7KpY',
    rules: ['example-file-without-secrets'],
  },
  {
    file: example,
    find: /^REDIS_URL=/,
    put: 'REDIS_URL=redis://oa:Qm4vT9xLr2Wz7KpY@10.99.0.8:6379/0',
    stacks: [...node, 'java-spring-boot', 'java-spring-boot-3', 'php-plain'],
    rules: ['example-file-without-secrets'],
  },
];
