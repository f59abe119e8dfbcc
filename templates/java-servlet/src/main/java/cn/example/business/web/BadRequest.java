package cn.example.business.web;

/** 不能接受的请求（4xx）。 */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final int status;

  BadRequest(int status) {
    this.status = status;
  }
}
