package cn.example.business.auth;

/** 平台的退出地址；state 不是 null 时，退出后应原样带回。 */
final class PlatformLogout {
  final String url;
  final String state;

  PlatformLogout(String url, String state) {
    this.url = url;
    this.state = state;
  }
}
