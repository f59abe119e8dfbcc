// What a system runs on: Node.js, PHP, Java, Tomcat; from manifests and container images.
import type { Setting } from '../../source/setting.ts';
import type { ProjectFile } from '../project.ts';
import { view } from '../project.ts';
import { withinQuotes } from './dependencies/of-json.ts';
import { pomOf } from './dependencies/pom.ts';
import { runtimeOfImage } from './runtimes/image.ts';
import { shippedImage } from './runtimes/of-dockerfile.ts';
import type { Runtime } from './runtimes/runtime.ts';

type Said = Pick<Runtime, 'name' | 'version' | 'manner' | 'span'>;

/** Keys of manifests in JSON. */
const manifestKeys: Readonly<Record<string, Pick<Runtime, 'name' | 'manner'>>> = {
  'package-json engines.node': { name: 'node', manner: 'npm' },
  'composer-json require.php': { name: 'php', manner: 'composer' },
  'composer-json config.platform.php': { name: 'php', manner: 'composer' },
};

function ofManifest({ kind, settings }: ProjectFile): readonly Said[] {
  return settings.settings.flatMap(({ key, value, valueSpan }: Setting) => {
    const known = manifestKeys[`${kind} ${key}`];
    return known ? [{ ...known, version: value, span: withinQuotes(valueSpan) }] : [];
  });
}

/** `java.version` is what Spring Boot's parent compiles for, and with it what has to run it. */
function ofPom(file: ProjectFile): readonly Said[] {
  const element = pomOf(file)?.properties.get('java.version');
  if (!element) return [];
  const version = element.text.replace(/^1\.(?=\d)/, '');
  return [{ name: 'java', version, manner: 'release', span: element.textSpan }];
}

function ofImage(image: string, span: Runtime['span']): readonly Said[] {
  const known = runtimeOfImage(image);
  return known ? [{ ...known, manner: 'tag', span }] : [];
}

function ofDockerfile({ text }: ProjectFile): readonly Said[] {
  const shipped = shippedImage(text);
  return shipped ? ofImage(shipped.image, shipped.span) : [];
}

const ofCompose = ({ settings }: ProjectFile): readonly Said[] =>
  settings.settings.flatMap(({ key, value, valueSpan }) =>
    /^services\.[^.]+\.image$/.test(key) ? ofImage(value, valueSpan) : [],
  );

/** In the order of the files; without those of test code. */
export const runtimesOf = view(({ files }): readonly Runtime[] => {
  const readers: Partial<Record<string, (file: ProjectFile) => readonly Said[]>> = {
    'package-json': ofManifest,
    'composer-json': ofManifest,
    pom: ofPom,
    dockerfile: ofDockerfile,
    compose: ofCompose,
  };
  return files
    .filter(({ testCode }) => !testCode)
    .flatMap((file) =>
      (readers[file.kind ?? '']?.(file) ?? []).map((said) => ({
        ...said,
        file,
        environment: file.environment,
      })),
    );
});
