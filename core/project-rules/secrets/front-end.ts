// Which code is sent to browsers: pages, files that are served, and the source of front-end projects.
import { type Project, type ProjectFile, view } from '../../project/project.ts';

const browserSide =
  /^dependencies\.(?:vue|react|react-dom|@angular\/core|svelte|preact|jquery|element-ui|element-plus|ant-design-vue|vant)$/;
const serverSide =
  /^(?:dev)?dependencies\.(?:express|koa|egg|fastify|hapi|@hapi\/hapi|@nestjs\/core|@midwayjs\/core|next|nuxt|nuxt3|electron|midway|think(?:js)?)$/i;

/** Variables that build tools put into the code they send to browsers. */
export const bundled = /^(?:VITE|VUE_APP|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|GATSBY|EXPO_PUBLIC|NG_APP)_/;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Folders of packages → whether all their code runs in browsers. */
const packages = view((project: Project): readonly (readonly [folder: string, browser: boolean])[] =>
  project
    .ofKind('package-json')
    .map(({ path, settings: { settings } }) => {
      const has = (pattern: RegExp) => settings.some(({ key }) => pattern.test(key));
      return [folderOf(path), has(browserSide) && !has(serverSide)] as const;
    })
    .sort(([a], [b]) => b.length - a.length),
);

const buildSide = /(?:^|\/)(?:scripts?|build|config|server|mock)\/|(?:^|\/)[\w.-]*\.config\.[cm]?[jt]s$/;

/** True for code that everybody can read who opens the site. */
export function isFrontEnd(project: Project, { path, kind, servedToBrowsers }: ProjectFile): boolean {
  if (kind === 'page') return true;
  if (kind !== 'javascript') return false;
  if (servedToBrowsers) return true;
  const [folder = '', inBrowser = false] = packages(project).find(([own]) => path.startsWith(own)) ?? [];
  return inBrowser && !buildSide.test(path.slice(folder.length));
}
