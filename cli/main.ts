#!/usr/bin/env node
// The command line door: turns on Node's compile cache, then hands over.
import { enableCompileCache } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { finisherWord } from './finisher-command.ts';

enableCompileCache();

// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

if (!isMainThread) (await import('../core/io/project/judging-worker.ts')).serveBatches();
else if (process.argv[2] === finisherWord) (await import('../core/io/finisher.ts')).finish();
else {
  const { run } = await import('./run.ts');
  const code = await run(process.argv.slice(2));
  // What is still open (a kept connection, a watched pipe) must not keep a finished command alive.
  process.stdout.write('', () => process.exit(code));
}
