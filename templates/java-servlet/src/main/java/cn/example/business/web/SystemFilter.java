package cn.example.business.web;

import cn.example.business.App;
import cn.example.business.ErrorLog;
import cn.example.business.auth.Bind;
import cn.example.business.auth.FailureReason;
import cn.example.business.auth.Login;
import cn.example.business.auth.LoginFailure;
import cn.example.business.auth.Logout;
import cn.example.business.pages.ErrorPage;
import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * 全部请求都经过这里：请求编号、访问日志、安全响应头、谁登录了、出错页；登录、绑定、退出的地址就在这里答复。
 *
 * <p>其余的请求交给后面的 servlet。放进已有的系统时，它应是第一个过滤器。
 */
public final class SystemFilter implements Filter {
  private App app;

  @Override
  public void init(FilterConfig config) {
    app = App.of(config.getServletContext());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    AccessLog accessLog = new AccessLog();
    Exchange exchange =
        new Exchange(app, (HttpServletRequest) request, (HttpServletResponse) response);
    try {
      SecurityHeaders.write(exchange);
      if (!answer(exchange)) {
        chain.doFilter(new SignedInRequest(exchange), response);
      }
    } catch (LoginFailure failure) {
      sendFailure(exchange, failure);
    } catch (BadRequest wrong) {
      String what = "服务器不能接受这个请求。";
      sendError(exchange, wrong.status, new ErrorPage("请求有误", what, "请回到首页再试。", null));
    } catch (IOException | ServletException | RuntimeException | Error e) {
      if (exchange.isCommitted()) {
        throw e;
      }
      sendFailure(exchange, new LoginFailure(FailureReason.INTERNAL, e));
    } finally {
      accessLog.write(exchange);
    }
  }

  @Override
  public void destroy() {
    app = null;
  }

  /** 这个地址是本过滤器的就答复，返回 true。 */
  private static boolean answer(Exchange exchange) throws IOException {
    if (Health.answer(exchange) || Assets.answer(exchange)) {
      return true;
    }
    Sessions.load(exchange);
    return Login.answer(exchange) || Bind.answer(exchange) || Logout.answer(exchange);
  }

  /** 已知的失败照表说明；其余只说出了意外，细节写进日志。 */
  private static void sendFailure(Exchange exchange, LoginFailure failure) throws IOException {
    if (failure.status() >= 500) {
      boolean unexpected = failure.reason() == FailureReason.INTERNAL;
      ErrorLog.write(
          unexpected && failure.getCause() != null ? failure.getCause() : failure,
          exchange.requestId,
          unexpected);
    }
    sendError(exchange, failure.status(), failure.page());
  }

  private static void sendError(Exchange exchange, int status, ErrorPage page) throws IOException {
    exchange.forgetBody();
    exchange.html(status, page.render(exchange.settings.basePath, exchange.requestId));
  }
}
