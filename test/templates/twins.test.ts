// Every .hbs of a template renders, with the template's sample config, to the real file it stands beside.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ValidConfig } from '../../core/config/config.ts';
import { stacks } from '../../core/config/stacks.ts';
import { renderContext } from '../../core/generate/context.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { validate } from '../../core/validation/validate.ts';
import { compileTemplates } from '../../scripts/compile-templates.ts';
import { readManifest, type TemplateManifest } from '../../scripts/templates/manifest.ts';

const root = join(import.meta.dirname, '../../templates');
const folders = readdirSync(root).filter((name) => existsSync(join(root, name, 'template.json')));
compileTemplates();

/** A platform of each kind that has files of its own: of OpenID Connect, asked about tickets, with requests signed. */
const otherPlatforms = ['oidc-generic', 'cas', 'zj-dingtalk'];

/** The sample for another platform, which may have no claim for mobile numbers. */
const sampleFor = (source: string, id: string): string => {
  const mobile = findProfile(id)?.claims['phone_number'] ? 'phone_number' : 'nickname';
  return source.replace('"gd-zwrz"', `"${id}"`).replace('"phone_number"', `"${mobile}"`);
};

/** The sample behind a gateway. */
function gatewaySample(source: string): string {
  const config = JSON.parse(sampleFor(source, 'gd-yzy'));
  const signing = { keyId: 'sample-key', secret: '${env:SIGNING_SECRET}' };
  return JSON.stringify({ ...config, client: { ...config.client, signing }, gateway: { enabled: true } });
}

/** The sample as it is, and for other platforms: for files that only such a one gets. */
function samples(folder: string, { id, sample, flows, signs }: TemplateManifest): readonly ValidConfig[] {
  const source = readFileSync(join(folder, sample), 'utf8');
  const { verifiesGateway = false } = stacks.find((stack) => stack.id === id) ?? {};
  const others = otherPlatforms.filter((id) => {
    const profile = findProfile(id);
    return flows.includes(profile?.flow ?? '') && (signs || !profile?.signing);
  });
  const configs = others.map((id) => sampleFor(source, id));
  const behindGateway = verifiesGateway ? [gatewaySample(source)] : [];
  return [source, ...configs, ...behindGateway].map((configText) => {
    const { config, findings } = validate(configText, { resolveProfile: findProfile, stacks });
    if (!config) throw new Error(JSON.stringify(findings));
    return config;
  });
}

const holds = (when: string | undefined, context: Readonly<Record<string, unknown>>): boolean =>
  when === undefined || context[when.replace('!', '')] === !when.startsWith('!');

describe.each(folders)('the template %s', async (id) => {
  const folder = join(root, id);
  const manifest = readManifest(folder);
  const template = await loadTemplate(id);
  const contexts = samples(folder, manifest).map((valid) =>
    renderContext(valid, { clientSecret: 'sample-client-secret', sessionSecret: 'sample-session-secret' }),
  );
  const twins = manifest.files
    .map((entry, at) => ({ ...entry, from: entry.from ?? entry.path, content: template.files[at]?.content }))
    .filter(({ from }) => !from.startsWith('../') && existsSync(join(folder, `${from}.hbs`)));

  it('has its line in the list of stacks', () => {
    const { title, flows, signs } = manifest;
    expect(stacks.find((stack) => stack.id === id)).toMatchObject({ id, title, signs, flows: [...flows] });
  });

  it('lists every .hbs there is', () => {
    const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.hbs') && !/(^|\/)(node_modules|target)\//.test(path),
    );
    expect(present.sort()).toEqual([...new Set(twins.map(({ from }) => `${from}.hbs`))].sort());
  });

  // .env is kept out of repositories, so it has no real file to be compared with.
  it.each(twins.filter(({ from }) => from !== '.env'))('$from.hbs is $from', ({ from, when, content }) => {
    const context = contexts.find((candidate) => holds(when, candidate));
    if (!context || typeof content !== 'function') throw new Error(`${from} is rendered for no sample`);
    expect(content(context)).toBe(readFileSync(join(folder, from), 'utf8'));
  });
});

it('what a template takes from another one is in the repository once', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['ls-files', ...words, '.'], { cwd: root, encoding: 'utf8' });
  expect(git('--cached', '--ignored', '--exclude-standard')).toBe('');
  // Nor is a file of a template hidden from it.
  const others = git('--others', '--ignored', '--exclude-standard')
    .split('\n')
    .filter((path) => path.endsWith('.hbs'));
  expect(others).toEqual([]);
});
