// Network error codes: which check each belongs to, why it happens and what to do. One row a code.
import { type Text, text } from '../../text.ts';

export type NetworkCheck =
  | 'platform-reachable'
  | 'platform-responsive'
  | 'certificate-trusted'
  | 'answer-successful';

export interface NetworkCause {
  readonly check: NetworkCheck;
  readonly cause: Text;
  readonly hint: Text;
}

const giveCa = text(
  '向运营方索取 CA 证书（PEM），在 govauth.config.json 该环境的 caFile 填写文件路径；不要关闭证书校验。',
  'Ask the operator for the CA certificate (PEM) and name the file in `caFile` of this environment in govauth.config.json; never switch certificate checks off.',
);

const reachable = (cause: Text, hint: Text): NetworkCause => ({ check: 'platform-reachable', cause, hint });
const trusted = (cause: Text, hint: Text): NetworkCause => ({ check: 'certificate-trusted', cause, hint });

const oldTls = trusted(
  text(
    '平台只支持 TLS 1.0 或 1.1，或已不安全的密钥与重协商方式，本机不再接受。',
    'The platform speaks TLS 1.0 or 1.1 only, or keys and renegotiation that are no longer safe; this machine does not accept them.',
  ),
  text(
    '请运营方在服务器或其网关启用 TLS 1.2 以上；不要在业务系统里放宽协议版本。',
    'Ask the operator to enable TLS 1.2 or later on the server or its gateway; do not loosen the versions in the system.',
  ),
);

const causes: Readonly<Record<string, NetworkCause>> = {
  ECONNREFUSED: reachable(
    text('该地址的端口上没有服务在监听。', 'Nothing listens on the port of that address.'),
    text(
      '核对平台地址和端口；本机环境请先启动测试平台（govauth platform）。',
      'Check address and port of the platform; locally, start the test platform first (govauth platform).',
    ),
  ),
  ENOTFOUND: reachable(
    text('域名无法解析。', 'The host name cannot be resolved.'),
    text(
      '检查域名拼写；政务外网域名只能在政务网内解析：接入政务网，配置指定的 DNS，或按运营方给出的地址写进 hosts 文件。',
      'Check the spelling; names of the government network resolve only inside it: connect to it, use its DNS, or put the address the operator gave out into the hosts file.',
    ),
  ),
  EAI_AGAIN: reachable(
    text('DNS 服务器没有应答。', 'The DNS server did not answer.'),
    text('检查本机 DNS 设置与网络连接后重试。', 'Check the DNS settings and the network, then try again.'),
  ),
  EHOSTUNREACH: reachable(
    text('没有到该主机的路由。', 'There is no route to the host.'),
    text(
      '确认已接入政务网（专线或 VPN），并请网络管理员放行到平台的路由。',
      'Connect to the government network (line or VPN) and have the route to the platform opened.',
    ),
  ),
  ENETUNREACH: reachable(
    text('没有到该网络的路由。', 'There is no route to the network.'),
    text('确认网络已连接，政务网专线或 VPN 已接通。', 'Check that the network, line or VPN is up.'),
  ),
  ETIMEDOUT: reachable(
    text(
      '连接一直没有建立，多为防火墙丢弃了数据包。',
      'The connection was never made; most often a firewall drops the packets.',
    ),
    text(
      '请网络管理员在防火墙放行本机出口地址到平台的端口；有的平台要求登记调用方 IP。',
      'Have the firewall opened from this machine’s outgoing address to the platform; some platforms want that address registered.',
    ),
  ),
  ECONNRESET: reachable(
    text(
      '连接被对方或中间设备切断：防火墙、未登记的出口地址、代理，或平台自身故障。',
      'The other side or something between cut the connection: a firewall, an address that is not registered, a proxy, or the platform itself.',
    ),
    text(
      '确认本机出口地址已在平台登记，检查代理设置；偶发时重试，持续时把证据交给运营方。',
      'Make sure this machine’s outgoing address is registered and check the proxy; if it goes on, give the proof to the operator.',
    ),
  ),
  EPIPE: reachable(
    text('请求还没发完，对方就关闭了连接。', 'The other side closed before the request was sent.'),
    text('检查代理或网关对请求的限制。', 'Check what proxies or gateways do to the request.'),
  ),
  EPROTO: reachable(
    text(
      'TLS 握手失败：地址写的是 https，但端口上可能是普通 HTTP，或协议版本不被支持。',
      'The TLS handshake failed: the address says https, but the port may speak plain HTTP or another TLS version.',
    ),
    text('核对平台地址的协议和端口。', 'Check scheme and port of the platform address.'),
  ),
  PROXY_UNREACHABLE: reachable(
    text('连不上所设置的代理。', 'The proxy that is set cannot be reached.'),
    text(
      '核对 HTTPS_PROXY、HTTP_PROXY 或 VS Code 的 http.proxy；平台可直连时把它的主机写进 NO_PROXY。',
      'Check HTTPS_PROXY, HTTP_PROXY or http.proxy of VS Code; where the platform is reached directly, name its host in NO_PROXY.',
    ),
  ),
  PROXY_AUTHENTICATION_REQUIRED: reachable(
    text(
      '代理要求账号口令，没有给出或不正确（HTTP 407）。',
      'The proxy wants credentials, and got none or wrong ones (HTTP 407).',
    ),
    text(
      '在代理地址里写 http://账号:口令@主机:端口（特殊字符做 URL 编码），只放在环境变量或编辑器设置里，不要写进项目文件。',
      'Give them in the proxy address, http://user:password@host:port (special characters URL-encoded), in the environment or the editor’s settings only, never in a file of the project.',
    ),
  ),
  PROXY_REFUSED: reachable(
    text(
      '代理拒绝建立到平台的连接：策略不允许（403），或它自己解析不到、连不上平台（502、503、504）。',
      'The proxy does not make the connection: its policy forbids it (403), or it cannot resolve or reach the platform itself (502, 503, 504).',
    ),
    text(
      '请代理管理员放行平台的主机和端口；政务网内的平台通常不经互联网代理，可把它的主机写进 NO_PROXY。',
      'Have the host and port of the platform permitted; platforms inside the government network are usually reached without an internet proxy: name the host in NO_PROXY.',
    ),
  ),
  TIMEOUT: {
    check: 'platform-responsive',
    cause: text(
      '平台收下了请求，但没有在时限内应答完：平台繁忙、其后端出错，或网关在等待。',
      'The platform took the request but did not finish its answer in time: it is busy, its back end failed, or a gateway waits.',
    ),
    hint: text(
      '稍后重试；持续超时请把时间与请求地址交给运营方。业务系统自身也要设置超时，且不得重发授权码。',
      'Try again later; if it goes on, give the operator time and address. Your system needs a time limit too, and must not send the code again.',
    ),
  },
  ANSWER_TOO_LARGE: {
    check: 'answer-successful',
    cause: text(
      '应答超过 1 MiB，不可能是令牌或用户信息（头像除外）。',
      'The answer is larger than 1 MiB, which no token or user info is (save for a portrait).',
    ),
    hint: text(
      '核对地址是否指向了下载页；头像过大请运营方改为返回地址。业务系统也应限制应答大小。',
      'Check that the address is no download; ask the operator to send portraits by address. Your system should limit answers too.',
    ),
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: trusted(
    text(
      '平台用的是自签名证书，本机不信任它。',
      'The platform uses a self-signed certificate this machine does not trust.',
    ),
    giveCa,
  ),
  SELF_SIGNED_CERT_IN_CHAIN: trusted(
    text(
      '证书链的根是自建 CA，本机不信任；也可能是代理在解密流量。',
      'The chain ends in a private CA this machine does not trust; or a proxy opens the traffic.',
    ),
    giveCa,
  ),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: trusted(
    text(
      '平台没有发送中间证书，或签发它的 CA 不被信任。',
      'The platform does not send its intermediate certificate, or the issuing CA is not trusted.',
    ),
    text(
      '请运营方在服务器上补全证书链；此前可把中间证书或 CA 证书填在该环境的 caFile。不要关闭证书校验。',
      'Ask the operator to send the whole chain; until then name the intermediate or CA certificate in `caFile`. Never switch certificate checks off.',
    ),
  ),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: trusted(
    text(
      '签发平台证书的 CA 不在信任列表中。',
      'The CA that issued the certificate is not among the trusted ones.',
    ),
    giveCa,
  ),
  CERT_HAS_EXPIRED: trusted(
    text(
      '平台的证书已过期（或本机时钟不对）。',
      'The platform’s certificate has expired (or this machine’s clock is wrong).',
    ),
    text(
      '先核对本机时间；时间无误则请运营方更换证书。不要关闭证书校验。',
      'Check this machine’s clock first; if it is right, the operator has to renew the certificate. Never switch certificate checks off.',
    ),
  ),
  CERT_NOT_YET_VALID: trusted(
    text(
      '平台的证书尚未生效（或本机时钟不对）。',
      'The certificate is not valid yet (or this machine’s clock is wrong).',
    ),
    text(
      '核对本机时间；时间无误则联系运营方。',
      'Check this machine’s clock; if it is right, tell the operator.',
    ),
  ),
  ERR_SSL_UNSUPPORTED_PROTOCOL: oldTls,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: oldTls,
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: oldTls,
  ERR_SSL_DH_KEY_TOO_SMALL: oldTls,
  ERR_TLS_CERT_ALTNAME_INVALID: trusted(
    text(
      '证书不是发给这个主机名的，常见于用 IP 地址访问或走了内部别名。',
      'The certificate is for another host name; often the platform is addressed by IP or an internal alias.',
    ),
    text(
      '用证书上的域名填写平台地址；必要时在 hosts 文件里把该域名指到内网地址。',
      'Use the name on the certificate in the platform address; if needed point that name to the internal address in the hosts file.',
    ),
  ),
};

const unknownTls = trusted(
  text('平台的 TLS 证书没有通过校验。', 'The platform’s TLS certificate did not pass the checks.'),
  giveCa,
);
const unknownNetwork = reachable(
  text('网络层报错，错误码见证据。', 'The network reported an error; its code stands in the proof.'),
  text(
    '核对平台地址与网络；把错误码交给网络管理员。',
    'Check address and network; show the code to the network administrator.',
  ),
);

/** What `code` means; codes nobody listed are told apart by their names. */
export function networkCause(code: string): NetworkCause {
  const row = causes[code];
  if (row) return row;
  return /CERT|TLS|SSL|ISSUER|SIGNATURE/.test(code) ? unknownTls : unknownNetwork;
}

/** The rows of `check`, for its documentation. */
export const networkCausesOf = (check: string): readonly (readonly [code: string, cause: NetworkCause])[] =>
  Object.entries(causes).filter(([, cause]) => cause.check === check);
