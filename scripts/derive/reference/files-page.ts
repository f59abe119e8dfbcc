// The page on which files validation looks at.
import { kindTitles } from '../../../core/project/kind-titles.ts';
import { type Language, say, type Text, text } from '../../../core/text.ts';
import { code, page, table } from './markdown.ts';

const title = text('校验哪些文件', 'Files that are validated');

const lead = text(
  '一个系统从有接入配置、package.json、pom.xml、build.gradle、composer.json、docker-compose.yml 或 .git 的目录开始；里面另有接入配置的目录是另一个系统。node_modules、vendor、target、build、dist 等目录，以及压缩过的脚本，不看；测试代码不按代码规则判断。文件名含 dev、test、prod 等词时，按相应环境判断。GBK、UTF-16 编码的文件照样读取，并提示转换。',
  'A system begins in a folder with a config, package.json, pom.xml, build.gradle, composer.json, docker-compose.yml or .git; a folder inside with a config of its own is another system. Folders such as node_modules, vendor, target, build and dist and minified scripts are left out; test code is not judged by rules about code. Names with dev, test, prod and the like are judged as of that environment. Files in GBK or UTF-16 are read all the same, and told of.',
);

const head = [text('文件', 'Files'), text('用途', 'Read for')];

export function filesPage(language: Language): string {
  const t = (one: Text) => say(one, language);
  const rows = Object.values(kindTitles).map(({ names, what }) => [
    names.split(', ').map(code).join(', '),
    t(what),
  ]);
  return page([`# ${t(title)}`, t(lead), table(head.map(t), rows)]);
}
