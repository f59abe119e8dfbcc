package cn.example.business.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 唯一的出错处理：没有人接住的错误，和框架用状态码回绝的请求，都给出本系统的出错页。 */
final class ErrorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** 本系统只收几项的小表单；加了上传文件的页面，在这里放宽。 */
  private static final long MAX_FORM = 16 * 1024;

  private final transient ErrorPages errorPages;

  ErrorFilter(ErrorPages errorPages) {
    this.errorPages = errorPages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
      errorPages.write(request, response, statusOf(request), path);
      return;
    }
    if (request.getContentLengthLong() > MAX_FORM) {
      int tooLarge = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      errorPages.write(request, response, tooLarge, request.getRequestURI());
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException error) {
      if (response.isCommitted()) {
        throw error;
      }
      response.resetBuffer();
      errorPages.write(request, response, error);
    }
  }

  private static int statusOf(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
