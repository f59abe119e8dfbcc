package cn.example.business.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** 没有走到本系统就被 Tomcat 回绝的请求（路径编码有误、在部署的路径之外），也给出本系统的出错页。 */
final class RefusedRequests extends ValveBase {

  private final ErrorPages errorPages;

  RefusedRequests(ErrorPages errorPages) {
    super(true);
    this.errorPages = errorPages;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    boolean refused = response.isErrorReportRequired() && !RequestLog.knows(request);
    if (refused && !response.isCommitted()) {
      RequestLog.identify(request, response);
      response.resetBuffer();
      response.setSuspended(false);
      errorPages.write(
          request.getRequest(),
          response.getResponse(),
          response.getStatus(),
          request.getRequestURI());
      response.finishResponse();
    }
  }
}
