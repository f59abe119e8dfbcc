package cn.example.business.auth;

/** 登录的开始：送用户去的地址，和回来时要核对的值。 */
final class Start {
  final String url;
  final Checks checks;

  Start(String url, Checks checks) {
    this.url = url;
    this.checks = checks;
  }
}
