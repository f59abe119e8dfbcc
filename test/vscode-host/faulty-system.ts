// A business system with a fault in each of its files, written into a folder; it is a repository when asked.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { house } from '../architecture/house.ts';

/** The config of the sample workspace: without findings. */
export const soundConfig = readFileSync(
  join(house, 'test/fixtures/sample-workspace/govauth.config.json'),
  'utf8',
);

/** Path → what stands there; the rule that has something to say of it is named beside it. */
export const faultyFiles = {
  'govauth.config.json': soundConfig,
  '.gitignore': 'node_modules\n',
  // secret-file-ignored
  '.env': 'CLIENT_ID=zwrz_gongwen\nCLIENT_SECRET=Qk7vX2mP9sLt4ZcR8wYb\n',
  // session-timeout-agrees (with the config), session-cookie-http-only
  'application.yml':
    'server:\n  servlet:\n    session:\n      timeout: 10m\n      cookie:\n        http-only: false\n',
  // dependency-not-vulnerable
  'package.json': '{\n  "name": "gongwen",\n  "dependencies": { "express": "4.17.1" }\n}\n',
  // tls-version-modern
  'deploy/nginx.conf':
    'server {\n  listen 443 ssl;\n  server_name oa.example.invalid;\n  ssl_protocols TLSv1 TLSv1.2;\n}\n',
};

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export const makeRepository = (folder: string): void => {
  execFileSync('git', ['init', '--quiet', folder], { stdio: 'pipe' });
};
