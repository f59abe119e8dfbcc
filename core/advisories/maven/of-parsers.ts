// Java packages that read what others sent, or write logs of it.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const parserAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2021-44228',
    packages: ['org.apache.logging.log4j:log4j-core'],
    affected: '>=2.0-beta9 <2.3.1 || >=2.4 <2.12.2 || >=2.13.0 <2.15.0',
    severity: 'critical',
    what: text('日志内容可执行任意代码（Log4Shell）', 'what is logged runs arbitrary code (Log4Shell)'),
  },
  {
    id: 'CVE-2021-45046',
    packages: ['org.apache.logging.log4j:log4j-core'],
    affected: '>=2.13.0 <2.16.0',
    severity: 'critical',
    what: text('对 Log4Shell 的修复不完整', 'Log4Shell is mended in part only'),
  },
  {
    id: 'CVE-2019-17571',
    packages: ['log4j:log4j'],
    affected: '>=1.2',
    severity: 'critical',
    what: text(
      'SocketServer 会反序列化不可信的数据；1.x 已停止维护',
      'SocketServer deserializes untrusted data; nobody maintains 1.x',
    ),
  },
  {
    id: 'CVE-2022-25845',
    packages: ['com.alibaba:fastjson'],
    affected: '<1.2.83',
    severity: 'high',
    what: text(
      '可绕过 autoType 的限制，反序列化执行任意代码',
      'autoType is bypassed: deserialization runs arbitrary code',
    ),
  },
  {
    id: 'CVE-2020-36518',
    packages: ['com.fasterxml.jackson.core:jackson-databind'],
    affected: '<2.12.6.1 || >=2.13.0 <2.13.2.1',
    severity: 'high',
    what: text('嵌套很深的 JSON 会耗尽栈', 'deeply nested JSON exhausts the stack'),
  },
  {
    id: 'CVE-2022-1471',
    packages: ['org.yaml:snakeyaml'],
    affected: '<2.0',
    severity: 'high',
    what: text('反序列化 YAML 可执行任意代码', 'deserializing YAML runs arbitrary code'),
  },
  {
    id: 'CVE-2021-39144',
    packages: ['com.thoughtworks.xstream:xstream'],
    affected: '<1.4.18',
    severity: 'high',
    what: text('反序列化 XML 可执行命令', 'deserializing XML runs commands'),
  },
  {
    id: 'CVE-2022-42889',
    packages: ['org.apache.commons:commons-text'],
    affected: '>=1.5 <1.10.0',
    severity: 'critical',
    what: text('变量替换可执行脚本（Text4Shell）', 'interpolation runs scripts (Text4Shell)'),
  },
  {
    id: 'CVE-2023-24998',
    packages: ['commons-fileupload:commons-fileupload'],
    affected: '<1.5',
    severity: 'high',
    what: text(
      '不限制上传的部分个数，可被拖垮',
      'the number of parts of an upload is not limited: denial of service',
    ),
  },
  {
    id: 'CVE-2022-22885',
    packages: ['cn.hutool:hutool-all', 'cn.hutool:hutool-http'],
    affected: '<5.7.19',
    severity: 'critical',
    what: text(
      'HttpRequest 不校验证书，访问平台时可被中间人窃听',
      'HttpRequest does not check certificates: whoever stands between reads what goes to the platform',
    ),
  },
];
