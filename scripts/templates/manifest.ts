// template.json: which files a template gives, in which order, and when.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TemplateCommands } from '../../core/generate/template.ts';
import type { Text } from '../../core/text.ts';

export interface TemplateEntry {
  /** Output path. */
  readonly path: string;
  /** Its file, relative to the template, when that differs: another one of its own, or another template's (`../`). */
  readonly from?: string;
  /** Name of a boolean of the render context, or `!name`. */
  readonly when?: string;
  readonly executable?: boolean;
}

export interface TemplateManifest {
  readonly id: string;
  readonly title: Text;
  readonly flows: readonly string[];
  readonly signs: boolean;
  readonly commands: TemplateCommands;
  /** Debian package → a program of it on the PATH, or a pattern of a file it installs. */
  readonly debianPackages: Readonly<Record<string, string>>;
  /** The config the real files are rendered from, relative to the template. */
  readonly sample: string;
  readonly files: readonly TemplateEntry[];
}

/** Throws when the folder's name is not the id, or when a file is missing. */
export function readManifest(folder: string): TemplateManifest {
  const manifest = {
    flows: ['oauth2-code', 'oidc-code'],
    signs: false,
    debianPackages: {},
    ...JSON.parse(readFileSync(join(folder, 'template.json'), 'utf8')),
  } as TemplateManifest;
  if (manifest.id !== basename(folder))
    throw new Error(`${folder}/template.json: id is not the folder’s name`);
  for (const { path, from = path } of manifest.files)
    if (!existsSync(join(folder, from)) && !existsSync(join(folder, `${from}.hbs`)))
      throw new Error(`${folder}/template.json: ${from} does not exist`);
  return manifest;
}
