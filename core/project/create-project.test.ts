// Files that did not change are taken over whole; the nearest config counts; what is read into is on record.
import { describe, expect, it } from 'vitest';
import { soundConfig } from '../rules/sound-config.ts';
import { createProject } from './create-project.ts';
import { view } from './project.ts';
import { recording } from './touched.ts';

const input = (files: Readonly<Record<string, string>>) => ({
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  resolveProfile: () => undefined,
});

describe('createProject', () => {
  it('takes over what did not change, and nothing else', () => {
    const { project: before } = createProject(input({ 'a.env': 'A=1', 'b.env': 'B=1' }));
    const { project } = createProject(input({ 'b.env': 'B=2', 'a.env': 'A=1' }), before);
    expect(project.files.map(({ path }) => path)).toEqual(['a.env', 'b.env']);
    expect(project.files.map((file, i) => file === before.files[i])).toEqual([true, false]);
    expect(project.files[1]?.settings.settings[0]?.value).toBe('2');
  });

  it('takes the config the fewest folders down', () => {
    const { configFile, project } = createProject(
      input({ 'a/b/govauth.config.json': '{', 'z/govauth.config.json': soundConfig }),
    );
    expect(configFile?.path).toBe('z/govauth.config.json');
    expect(project.config?.value.platform).toBe('gd-zwrz');
  });

  it('takes a file of any name for the config when told so', () => {
    const { project } = createProject({ ...input({ 'oa.json': soundConfig }), configPath: 'oa.json' });
    expect(project.config?.file.path).toBe('oa.json');
  });

  it('says what is wrong with the shape of a config, and has none then', () => {
    const { project, configFindings } = createProject(input({ 'govauth.config.json': '{ "platform": 1 }' }));
    expect(project.config).toBeUndefined();
    expect(configFindings.length).toBeGreaterThan(0);
  });
});

describe('what is read into', () => {
  const { project } = createProject(input({ 'a.env': 'A=1', 'b.env': 'B=1', 'c.ts': 'let c;' }));
  const names = view(({ files }) => files[0]?.settings.settings.map(({ key }) => key));

  it('counts by way of a view that was made before, too', () => {
    expect(names(project)).toEqual(['A']);
    const outer = recording(() => {
      const { touched } = recording(() => names(project));
      expect([...touched]).toEqual(['a.env']);
      return project.files[2]?.code;
    });
    expect([...outer.touched].sort()).toEqual(['a.env', 'c.ts']);
  });

  it('is nothing for a file of another format', () => {
    expect([...recording(() => project.files[2]?.settings).touched]).toEqual([]);
  });
});
