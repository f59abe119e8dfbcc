package cn.example.business.auth;

/** 平台的应答，已经全部读完。 */
final class PlatformAnswer {
  final int status;

  /** 没有这个响应头时是空串。 */
  final String contentType;

  /** WWW-Authenticate；没有时是 null。 */
  final String challenge;

  final String text;

  PlatformAnswer(int status, String contentType, String challenge, String text) {
    this.status = status;
    this.contentType = contentType;
    this.challenge = challenge;
    this.text = text;
  }

  boolean isJson() {
    return "application/json".equalsIgnoreCase(contentType.split(";", 2)[0].trim());
  }
}
